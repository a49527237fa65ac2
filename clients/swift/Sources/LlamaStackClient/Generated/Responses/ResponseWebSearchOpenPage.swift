// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A page was opened.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchOpenPage
public struct ResponseWebSearchOpenPage: JSONModel {
    /// Tag of this kind.
    public var type: String { "open_page" }
    /// Address of the page.
    public var url: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(url: Nullable<String>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.url = url
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "open_page")
        url = try reader.optionalNullable("url")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("url", ifPresent: url)
        return writer.json(additionalProperties)
    }
}
