// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A reference to content kept elsewhere.
///
/// Source: common.yaml#/components/schemas/Url
public struct Url: JSONModel {
    /// Where the content is: `https:`, `file:` or `data:`.
    public var uri: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(uri: String, additionalProperties: JSONObject = JSONObject()) {
        self.uri = uri
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        uri = try reader.required("uri")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("uri", uri)
        return writer.json(additionalProperties)
    }
}
