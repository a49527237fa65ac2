// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * By token number: -100 forbids the token, 100 forces it, values near 0 nudge.
 *
 * Source: inference.yaml#/components/schemas/LogitBias
 */
public typealias LogitBias = Map<String, Double>
