// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A page on the web, and the text that cites it.
///
/// Source: inference.yaml#/components/schemas/ChatUrlCitation
public struct ChatURLCitation: JSONModel {
    /// First character of the citing text.
    public var startIndex: Int
    /// Last character of the citing text.
    public var endIndex: Int
    /// Title of the page.
    public var title: String
    /// Address of the page.
    public var url: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        startIndex: Int,
        endIndex: Int,
        title: String,
        url: String,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.startIndex = startIndex
        self.endIndex = endIndex
        self.title = title
        self.url = url
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        startIndex = try reader.required("start_index")
        endIndex = try reader.required("end_index")
        title = try reader.required("title")
        url = try reader.required("url")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("start_index", startIndex)
        writer.write("end_index", endIndex)
        writer.write("title", title)
        writer.write("url", url)
        return writer.json(additionalProperties)
    }
}
