// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// When to shorten a long context.
///
/// Source: responses.yaml#/components/schemas/ResponseContextManagement
public struct ResponseContextManagement: JSONModel {
    /// What to do.
    public var type: String { "compaction" }
    /// Tokens in the context from which on it is shortened.
    public var compactThreshold: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(compactThreshold: Nullable<Int>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.compactThreshold = compactThreshold
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "compaction")
        compactThreshold = try reader.optionalNullable("compact_threshold")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("compact_threshold", ifPresent: compactThreshold)
        return writer.json(additionalProperties)
    }
}
