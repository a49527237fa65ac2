// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message in its short form.
///
/// Source: responses.yaml#/components/schemas/EasyInputMessage
public struct EasyInputMessage: JSONModel {
    /// Who speaks.
    public var role: ResponseRole
    /// Text, or a list of parts.
    public var content: ResponseMessageContent
    /// Tag of this kind; it may be left out.
    public var type: String?
    /// Whether a message of the model is on the way or final.
    public var phase: Nullable<ResponseMessagePhase>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        role: ResponseRole,
        content: ResponseMessageContent,
        type: String? = nil,
        phase: Nullable<ResponseMessagePhase>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.role = role
        self.content = content
        self.type = type
        self.phase = phase
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        role = try reader.required("role")
        content = try reader.required("content")
        type = try reader.optional("type")
        phase = try reader.optionalNullable("phase")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("role", role)
        writer.write("content", content)
        writer.write("type", ifPresent: type)
        writer.write("phase", ifPresent: phase)
        return writer.json(additionalProperties)
    }
}
