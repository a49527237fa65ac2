// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * Log probability by token.
 *
 * Source: inference.yaml#/components/schemas/TokenLogprobMap
 */
public typealias TokenLogprobMap = Map<String, Double>
