// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The search in the web, older dated form.
///
/// Source: responses.yaml#/components/schemas/ResponseToolChoiceWebSearchPreview20250311
public struct ResponseToolChoiceWebSearchPreview20250311: JSONModel {
    /// Tag of this kind.
    public var type: String { "web_search_preview_2025_03_11" }
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(additionalProperties: JSONObject = JSONObject()) {
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "web_search_preview_2025_03_11")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        return writer.json(additionalProperties)
    }
}
