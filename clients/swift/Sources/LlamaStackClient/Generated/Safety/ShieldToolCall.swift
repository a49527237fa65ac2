// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call of a tool: natively `call_id`, `tool_name` and `arguments`, in OpenAI messages `id`, `type` and
/// `function`.
///
/// Source: safety.yaml#/components/schemas/ShieldToolCall
public struct ShieldToolCall: JSONModel {
    /// Identifier of a native call.
    public var callID: String?
    /// Tool of a native call.
    public var toolName: String?
    /// Arguments of a call, as an object, or as text where the model's text is not an object.
    public var arguments: ToolArguments?
    /// Arguments of a native call as JSON text.
    public var argumentsJSON: String?
    /// Place of an OpenAI call in the answer.
    public var index: Nullable<Int>?
    /// Identifier of an OpenAI call.
    public var id: Nullable<String>?
    /// Kind of an OpenAI call, such as `function`.
    public var type: String?
    /// Function of an OpenAI call.
    public var function: Nullable<ShieldFunctionCall>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String? = nil,
        toolName: String? = nil,
        arguments: ToolArguments? = nil,
        argumentsJSON: String? = nil,
        index: Nullable<Int>? = nil,
        id: Nullable<String>? = nil,
        type: String? = nil,
        function: Nullable<ShieldFunctionCall>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.toolName = toolName
        self.arguments = arguments
        self.argumentsJSON = argumentsJSON
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        callID = try reader.optional("call_id")
        toolName = try reader.optional("tool_name")
        arguments = try reader.optional("arguments")
        argumentsJSON = try reader.optional("arguments_json")
        index = try reader.optionalNullable("index")
        id = try reader.optionalNullable("id")
        type = try reader.optional("type")
        function = try reader.optionalNullable("function")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("call_id", ifPresent: callID)
        writer.write("tool_name", ifPresent: toolName)
        writer.write("arguments", ifPresent: arguments)
        writer.write("arguments_json", ifPresent: argumentsJSON)
        writer.write("index", ifPresent: index)
        writer.write("id", ifPresent: id)
        writer.write("type", ifPresent: type)
        writer.write("function", ifPresent: function)
        return writer.json(additionalProperties)
    }
}
