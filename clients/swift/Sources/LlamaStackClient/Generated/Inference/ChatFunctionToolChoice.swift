// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A function of the request.
///
/// Source: inference.yaml#/components/schemas/ChatFunctionToolChoice
public struct ChatFunctionToolChoice: JSONModel {
    /// Tag of this kind.
    public var type: String { "function" }
    /// Which tool is meant.
    public var function: ChatToolName
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(function: ChatToolName, additionalProperties: JSONObject = JSONObject()) {
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
