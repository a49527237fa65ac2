// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The rows are elsewhere.
///
/// Source: datasets.yaml#/components/schemas/URIDataSource
public struct URIDataSource: JSONModel {
    /// Tag of this kind.
    public var type: String { "uri" }
    /// Where: `https:`, `file:`, `huggingface:` or `data:`.
    public var uri: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(uri: String, additionalProperties: JSONObject = JSONObject()) {
        self.uri = uri
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "uri")
        uri = try reader.required("uri")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("uri", uri)
        return writer.json(additionalProperties)
    }
}
