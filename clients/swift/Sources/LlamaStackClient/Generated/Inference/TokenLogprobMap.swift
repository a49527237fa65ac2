// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Log probability by token.
///
/// Source: inference.yaml#/components/schemas/TokenLogprobMap
public typealias TokenLogprobMap = OrderedMap<Double>
