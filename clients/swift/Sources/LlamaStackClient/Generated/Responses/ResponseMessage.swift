// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message of any role.
///
/// Source: responses.yaml#/components/schemas/ResponseMessage
public struct ResponseMessage: JSONModel {
    /// Tag of this kind.
    public var type: String { "message" }
    /// Who speaks.
    public var role: ResponseRole
    /// Text, or a list of parts.
    public var content: ResponseMessageContent
    /// Identifier of the message; kept messages have one.
    public var id: Nullable<String>?
    /// How far the message is; kept messages have one.
    public var status: Nullable<ResponseItemStatus>?
    /// Whether a message of the model is on the way or final.
    public var phase: Nullable<ResponseMessagePhase>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        role: ResponseRole,
        content: ResponseMessageContent,
        id: Nullable<String>? = nil,
        status: Nullable<ResponseItemStatus>? = nil,
        phase: Nullable<ResponseMessagePhase>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.role = role
        self.content = content
        self.id = id
        self.status = status
        self.phase = phase
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "message")
        role = try reader.required("role")
        content = try reader.required("content")
        id = try reader.optionalNullable("id")
        status = try reader.optionalNullable("status")
        phase = try reader.optionalNullable("phase")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("role", role)
        writer.write("content", content)
        writer.write("id", ifPresent: id)
        writer.write("status", ifPresent: status)
        writer.write("phase", ifPresent: phase)
        return writer.json(additionalProperties)
    }
}
