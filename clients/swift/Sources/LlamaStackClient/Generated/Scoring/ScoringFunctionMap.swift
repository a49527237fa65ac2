// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Scoring functions by identifier, each with its parameters, or with null for the registered ones.
///
/// Source: scoring.yaml#/components/schemas/ScoringFunctionMap
public typealias ScoringFunctionMap = OrderedMap<ScoringFnParams?>
