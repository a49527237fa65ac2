// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How a keyword bank searches.
///
/// Source: memory.yaml#/components/schemas/KeywordMemoryQueryParams
public struct KeywordMemoryQueryParams: JSONModel {
    /// Whether a chunk must have any or all words of the query. Default `any`.
    public var match: KeywordMatch?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(match: KeywordMatch? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.match = match
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        match = try reader.optional("match")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("match", ifPresent: match)
        return writer.json(additionalProperties)
    }
}
