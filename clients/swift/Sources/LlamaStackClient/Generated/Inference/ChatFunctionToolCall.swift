// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A call of a function.
///
/// Source: inference.yaml#/components/schemas/ChatFunctionToolCall
public struct ChatFunctionToolCall: JSONModel {
    /// Identifier of the call.
    public var id: String
    /// Tag of this kind.
    public var type: String { "function" }
    /// Which function is called with what.
    public var function: FunctionCall
    /// Its place among the calls.
    public var index: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        function: FunctionCall,
        index: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.function = function
        self.index = index
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        try reader.constant("type", "function")
        function = try reader.required("function")
        index = try reader.optionalNullable("index")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("type", type)
        writer.write("function", function)
        writer.write("index", ifPresent: index)
        return writer.json(additionalProperties)
    }
}
