// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A page that a part of the text draws on.
///
/// Source: responses.yaml#/components/schemas/ResponseUrlCitation
public struct ResponseURLCitation: JSONModel {
    /// Tag of this kind.
    public var type: String { "url_citation" }
    /// Address of the page.
    public var url: String
    /// Title of the page.
    public var title: String
    /// First character of the part.
    public var startIndex: Int
    /// Last character of the part.
    public var endIndex: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        url: String,
        title: String,
        startIndex: Int,
        endIndex: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.url = url
        self.title = title
        self.startIndex = startIndex
        self.endIndex = endIndex
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "url_citation")
        url = try reader.required("url")
        title = try reader.required("title")
        startIndex = try reader.required("start_index")
        endIndex = try reader.required("end_index")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("url", url)
        writer.write("title", title)
        writer.write("start_index", startIndex)
        writer.write("end_index", endIndex)
        return writer.json(additionalProperties)
    }
}
