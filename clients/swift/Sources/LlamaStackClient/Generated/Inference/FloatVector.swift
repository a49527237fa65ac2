// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A vector.
///
/// Source: inference.yaml#/components/schemas/FloatVector
public typealias FloatVector = [Double]
