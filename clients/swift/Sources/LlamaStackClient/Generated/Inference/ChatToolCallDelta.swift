// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A new call, or more of a begun one.
///
/// Source: inference.yaml#/components/schemas/ChatToolCallDelta
public struct ChatToolCallDelta: JSONModel {
    /// Which call this adds to.
    public var index: Int
    /// Identifier of the call; in its first chunk.
    public var id: String?
    /// Kind of call; in its first chunk.
    public var type: ChatToolCallType?
    /// More of a call of a function.
    public var function: FunctionCallDelta?
    /// More of a call of a custom tool.
    public var custom: CustomToolCallDelta?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        index: Int,
        id: String? = nil,
        type: ChatToolCallType? = nil,
        function: FunctionCallDelta? = nil,
        custom: CustomToolCallDelta? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.custom = custom
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        index = try reader.required("index")
        id = try reader.optional("id")
        type = try reader.optional("type")
        function = try reader.optional("function")
        custom = try reader.optional("custom")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("index", index)
        writer.write("id", ifPresent: id)
        writer.write("type", ifPresent: type)
        writer.write("function", ifPresent: function)
        writer.write("custom", ifPresent: custom)
        return writer.json(additionalProperties)
    }
}
