// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What the model thought.
///
/// Source: responses.yaml#/components/schemas/ResponseReasoningItem
public struct ResponseReasoningItem: JSONModel {
    /// Tag of this kind.
    public var type: String { "reasoning" }
    /// Identifier of the item.
    public var id: String
    /// The thoughts in short.
    public var summary: [ResponseSummaryText]
    /// The thoughts themselves, where the model shows them.
    public var content: Nullable<[ResponseReasoningText]>?
    /// The thoughts encrypted, to be given back with the next input.
    public var encryptedContent: Nullable<String>?
    /// How far the item is.
    public var status: Nullable<ResponseItemStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        summary: [ResponseSummaryText],
        content: Nullable<[ResponseReasoningText]>? = nil,
        encryptedContent: Nullable<String>? = nil,
        status: Nullable<ResponseItemStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.summary = summary
        self.content = content
        self.encryptedContent = encryptedContent
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "reasoning")
        id = try reader.required("id")
        summary = try reader.required("summary")
        content = try reader.optionalNullable("content")
        encryptedContent = try reader.optionalNullable("encrypted_content")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("summary", summary)
        writer.write("content", ifPresent: content)
        writer.write("encrypted_content", ifPresent: encryptedContent)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
