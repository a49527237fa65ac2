// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Scores of the rows.
///
/// Source: scoring.yaml#/components/schemas/ScoreResponse
public struct ScoreResponse: JSONModel {
    /// Scores by identifier of the function.
    public var results: OrderedMap<ScoringResult>
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(results: OrderedMap<ScoringResult>, additionalProperties: JSONObject = JSONObject()) {
        self.results = results
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        results = try reader.required("results")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("results", results)
        return writer.json(additionalProperties)
    }
}
