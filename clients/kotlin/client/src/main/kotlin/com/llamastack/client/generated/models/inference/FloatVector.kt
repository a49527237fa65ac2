// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

/**
 * A vector.
 *
 * Source: inference.yaml#/components/schemas/FloatVector
 */
public typealias FloatVector = List<Double>
