// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why there are no findings.
///
/// Source: inference.yaml#/components/schemas/ChatModerationError
public struct ChatModerationError: JSONModel {
    /// Tag of this kind.
    public var type: String { "error" }
    /// Stable name of the error.
    public var code: String
    /// What went wrong.
    public var message: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(code: String, message: String, additionalProperties: JSONObject = JSONObject()) {
        self.code = code
        self.message = message
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "error")
        code = try reader.required("code")
        message = try reader.required("message")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("code", code)
        writer.write("message", message)
        return writer.json(additionalProperties)
    }
}
