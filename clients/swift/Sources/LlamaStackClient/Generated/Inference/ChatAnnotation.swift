// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A source that a text cites.
///
/// Source: inference.yaml#/components/schemas/ChatAnnotation
public struct ChatAnnotation: JSONModel {
    /// Kind of source.
    public var type: String { "url_citation" }
    /// A page on the web, and the text that cites it.
    public var urlCitation: ChatURLCitation
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(urlCitation: ChatURLCitation, additionalProperties: JSONObject = JSONObject()) {
        self.urlCitation = urlCitation
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "url_citation")
        urlCitation = try reader.required("url_citation")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("url_citation", urlCitation)
        return writer.json(additionalProperties)
    }
}
