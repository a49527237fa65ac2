// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Stands for an item that is kept already.
///
/// Source: responses.yaml#/components/schemas/ResponseItemReference
public struct ResponseItemReference: JSONModel {
    /// Tag of this kind.
    public var type: String { "item_reference" }
    /// Identifier of the item.
    public var id: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(id: String, additionalProperties: JSONObject = JSONObject()) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "item_reference")
        id = try reader.required("id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        return writer.json(additionalProperties)
    }
}
