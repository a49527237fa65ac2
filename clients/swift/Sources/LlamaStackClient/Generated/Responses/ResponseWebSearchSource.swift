// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A page that was found.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchSource
public struct ResponseWebSearchSource: JSONModel {
    /// Kind of the source.
    public var type: String { "url" }
    /// Address of the page.
    public var url: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(url: String, additionalProperties: JSONObject = JSONObject()) {
        self.url = url
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "url")
        url = try reader.required("url")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("url", url)
        return writer.json(additionalProperties)
    }
}
