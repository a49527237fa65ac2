// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What one function says about the rows.
///
/// Source: scoring.yaml#/components/schemas/ScoringResult
public struct ScoringResult: JSONModel {
    /// One row of scores for each row of the input, in its order.
    public var scoreRows: [Row]
    /// Results over all rows by aggregation function.
    public var aggregatedResults: JSONObject
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(scoreRows: [Row], aggregatedResults: JSONObject, additionalProperties: JSONObject = JSONObject()) {
        self.scoreRows = scoreRows
        self.aggregatedResults = aggregatedResults
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        scoreRows = try reader.required("score_rows")
        aggregatedResults = try reader.required("aggregated_results")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("score_rows", scoreRows)
        writer.write("aggregated_results", aggregatedResults)
        return writer.json(additionalProperties)
    }
}
