// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The user's messages and all that the agent did to answer them.
///
/// Source: agents.yaml#/components/schemas/Turn
public struct Turn: JSONModel {
    /// Identifier of the turn.
    public var turnID: String
    /// Session that it belongs to.
    public var sessionID: String
    /// What the user said.
    public var inputMessages: [AgentInputMessage]
    /// What the agent did, in order.
    public var steps: [AgentStep]
    /// What the model says.
    public var outputMessage: CompletionMessage
    /// Files that the agent made.
    public var outputAttachments: [Attachment]?
    /// When it began.
    public var startedAt: String
    /// When it ended; absent while it awaits input.
    public var completedAt: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        turnID: String,
        sessionID: String,
        inputMessages: [AgentInputMessage],
        steps: [AgentStep],
        outputMessage: CompletionMessage,
        startedAt: String,
        outputAttachments: [Attachment]? = nil,
        completedAt: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.turnID = turnID
        self.sessionID = sessionID
        self.inputMessages = inputMessages
        self.steps = steps
        self.outputMessage = outputMessage
        self.startedAt = startedAt
        self.outputAttachments = outputAttachments
        self.completedAt = completedAt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        turnID = try reader.required("turn_id")
        sessionID = try reader.required("session_id")
        inputMessages = try reader.required("input_messages")
        steps = try reader.required("steps")
        outputMessage = try reader.required("output_message")
        outputAttachments = try reader.optional("output_attachments")
        startedAt = try reader.required("started_at")
        completedAt = try reader.optional("completed_at")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("turn_id", turnID)
        writer.write("session_id", sessionID)
        writer.write("input_messages", inputMessages)
        writer.write("steps", steps)
        writer.write("output_message", outputMessage)
        writer.write("output_attachments", ifPresent: outputAttachments)
        writer.write("started_at", startedAt)
        writer.write("completed_at", ifPresent: completedAt)
        return writer.json(additionalProperties)
    }
}
