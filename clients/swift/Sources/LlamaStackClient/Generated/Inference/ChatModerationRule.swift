// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What follows from findings.
///
/// Source: inference.yaml#/components/schemas/ChatModerationRule
public struct ChatModerationRule: JSONModel {
    /// `score` only reports; `block` also holds the text back.
    public var mode: ChatModerationMode
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(mode: ChatModerationMode, additionalProperties: JSONObject = JSONObject()) {
        self.mode = mode
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        mode = try reader.required("mode")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("mode", mode)
        return writer.json(additionalProperties)
    }
}
