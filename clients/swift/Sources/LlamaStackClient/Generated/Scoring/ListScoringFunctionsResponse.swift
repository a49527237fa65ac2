// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Scoring functions.
///
/// Source: scoring.yaml#/components/schemas/ListScoringFunctionsResponse
public struct ListScoringFunctionsResponse: JSONModel {
    /// The scoring functions.
    public var data: [ScoringFn]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(data: [ScoringFn], additionalProperties: JSONObject = JSONObject()) {
        self.data = data
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        data = try reader.required("data")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("data", data)
        return writer.json(additionalProperties)
    }
}
