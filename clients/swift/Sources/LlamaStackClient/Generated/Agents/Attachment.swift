// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A document that goes into a turn or comes out of it.
///
/// Source: agents.yaml#/components/schemas/Attachment
public struct Attachment: JSONModel {
    /// The content itself, or where it is.
    public var content: AttachmentContent
    /// Its media type, such as `text/plain`.
    public var mimeType: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(content: AttachmentContent, mimeType: String, additionalProperties: JSONObject = JSONObject()) {
        self.content = content
        self.mimeType = mimeType
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        content = try reader.required("content")
        mimeType = try reader.required("mime_type")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("content", content)
        writer.write("mime_type", mimeType)
        return writer.json(additionalProperties)
    }
}
