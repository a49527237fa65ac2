// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// By token number: -100 forbids the token, 100 forces it, values near 0 nudge.
///
/// Source: inference.yaml#/components/schemas/LogitBias
public typealias LogitBias = OrderedMap<Double>
