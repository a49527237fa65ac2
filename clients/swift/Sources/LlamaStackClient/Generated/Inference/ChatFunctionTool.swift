// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A function with JSON arguments.
///
/// Source: inference.yaml#/components/schemas/ChatFunctionTool
public struct ChatFunctionTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "function" }
    /// What a function is called, does and takes.
    public var function: FunctionDefinition
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(function: FunctionDefinition, additionalProperties: JSONObject = JSONObject()) {
        self.function = function
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "function")
        function = try reader.required("function")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("function", function)
        return writer.json(additionalProperties)
    }
}
