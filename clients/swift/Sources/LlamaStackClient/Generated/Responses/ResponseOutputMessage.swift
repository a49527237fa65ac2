// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A message of the model.
///
/// Source: responses.yaml#/components/schemas/ResponseOutputMessage
public struct ResponseOutputMessage: JSONModel {
    /// Tag of this kind.
    public var type: String { "message" }
    /// Identifier of the message.
    public var id: String
    /// Who speaks.
    public var role: String { "assistant" }
    /// How far an item is.
    public var status: ResponseItemStatus
    /// What the model says.
    public var content: [ResponseOutputContent]
    /// Whether the message is on the way or final.
    public var phase: Nullable<ResponseMessagePhase>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        status: ResponseItemStatus,
        content: [ResponseOutputContent],
        phase: Nullable<ResponseMessagePhase>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.status = status
        self.content = content
        self.phase = phase
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "message")
        id = try reader.required("id")
        try reader.constant("role", "assistant")
        status = try reader.required("status")
        content = try reader.required("content")
        phase = try reader.optionalNullable("phase")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("role", role)
        writer.write("status", status)
        writer.write("content", content)
        writer.write("phase", ifPresent: phase)
        return writer.json(additionalProperties)
    }
}
