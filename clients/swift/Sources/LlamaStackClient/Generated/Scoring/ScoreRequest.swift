// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Rows to score, and the functions to score them with.
///
/// Source: scoring.yaml#/components/schemas/ScoreRequest
public struct ScoreRequest: JSONModel {
    /// The rows; most functions read `input_query`, `expected_answer` and `generated_answer`.
    public var inputRows: [Row]
    /// Scoring functions by identifier, each with its parameters, or with null for the registered ones.
    public var scoringFunctions: ScoringFunctionMap
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        inputRows: [Row],
        scoringFunctions: ScoringFunctionMap,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.inputRows = inputRows
        self.scoringFunctions = scoringFunctions
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        inputRows = try reader.required("input_rows")
        scoringFunctions = try reader.required("scoring_functions")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("input_rows", inputRows)
        writer.write("scoring_functions", scoringFunctions)
        return writer.json(additionalProperties)
    }
}
