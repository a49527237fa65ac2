// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call that the model asks for.
///
/// Source: common.yaml#/components/schemas/ToolCall
public struct ToolCall: JSONModel {
    /// Identifier of the call.
    public var callID: String
    /// The tool: a built-in one such as `brave_search`, or any other by name.
    public var toolName: String
    /// Arguments of a call, as an object, or as text where the model's text is not an object.
    public var arguments: ToolArguments
    /// The arguments as JSON text.
    public var argumentsJSON: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        toolName: String,
        arguments: ToolArguments,
        argumentsJSON: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.toolName = toolName
        self.arguments = arguments
        self.argumentsJSON = argumentsJSON
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        callID = try reader.required("call_id")
        toolName = try reader.required("tool_name")
        arguments = try reader.required("arguments")
        argumentsJSON = try reader.optional("arguments_json")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("call_id", callID)
        writer.write("tool_name", toolName)
        writer.write("arguments", arguments)
        writer.write("arguments_json", ifPresent: argumentsJSON)
        return writer.json(additionalProperties)
    }
}
