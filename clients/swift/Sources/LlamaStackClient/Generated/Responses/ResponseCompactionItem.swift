// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// An earlier context made short.
///
/// Source: responses.yaml#/components/schemas/ResponseCompactionItem
public struct ResponseCompactionItem: JSONModel {
    /// Tag of this kind.
    public var type: String { "compaction" }
    /// The context, readable for the server only.
    public var encryptedContent: String
    /// Identifier of the item.
    public var id: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        encryptedContent: String,
        id: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.encryptedContent = encryptedContent
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "compaction")
        encryptedContent = try reader.required("encrypted_content")
        id = try reader.optionalNullable("id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("encrypted_content", encryptedContent)
        writer.write("id", ifPresent: id)
        return writer.json(additionalProperties)
    }
}
