// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A text was looked for in a page.
///
/// Source: responses.yaml#/components/schemas/ResponseWebSearchFind
public struct ResponseWebSearchFind: JSONModel {
    /// Tag of this kind.
    public var type: String { "find_in_page" }
    /// Address of the page.
    public var url: String
    /// The text.
    public var pattern: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(url: String, pattern: String, additionalProperties: JSONObject = JSONObject()) {
        self.url = url
        self.pattern = pattern
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "find_in_page")
        url = try reader.required("url")
        pattern = try reader.required("pattern")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("url", url)
        writer.write("pattern", pattern)
        return writer.json(additionalProperties)
    }
}
