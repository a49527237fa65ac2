// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How tools are shown to the model and chosen.
///
/// Source: common.yaml#/components/schemas/ToolConfig
public struct ToolConfig: JSONModel {
    /// `auto`, `required`, `none`, or the name of the one tool to call.
    public var toolChoice: String?
    /// How tool definitions are written into the prompt.
    public var toolPromptFormat: ToolPromptFormat?
    /// Whether the given system message follows the default one or replaces it.
    public var systemMessageBehavior: SystemMessageBehavior?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        toolChoice: String? = nil,
        toolPromptFormat: ToolPromptFormat? = nil,
        systemMessageBehavior: SystemMessageBehavior? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.toolChoice = toolChoice
        self.toolPromptFormat = toolPromptFormat
        self.systemMessageBehavior = systemMessageBehavior
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        toolChoice = try reader.optional("tool_choice")
        toolPromptFormat = try reader.optional("tool_prompt_format")
        systemMessageBehavior = try reader.optional("system_message_behavior")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("tool_choice", ifPresent: toolChoice)
        writer.write("tool_prompt_format", ifPresent: toolPromptFormat)
        writer.write("system_message_behavior", ifPresent: systemMessageBehavior)
        return writer.json(additionalProperties)
    }
}
