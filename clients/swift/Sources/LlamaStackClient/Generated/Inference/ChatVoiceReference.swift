// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A voice of your own.
///
/// Source: inference.yaml#/components/schemas/ChatVoiceReference
public struct ChatVoiceReference: JSONModel {
    /// Its identifier.
    public var id: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(id: String, additionalProperties: JSONObject = JSONObject()) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        return writer.json(additionalProperties)
    }
}
