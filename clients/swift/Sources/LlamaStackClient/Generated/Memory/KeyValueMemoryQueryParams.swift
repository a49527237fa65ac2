// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How a key-value bank searches.
///
/// Source: memory.yaml#/components/schemas/KeyValueMemoryQueryParams
public struct KeyValueMemoryQueryParams: JSONModel {
    /// Whether the query is a whole key or the beginning of keys. Default `exact`.
    public var match: KeyMatch?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(match: KeyMatch? = nil, additionalProperties: JSONObject = JSONObject()) {
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
