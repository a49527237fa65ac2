// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A tool group or a tool, with arguments that the agent always gives it.
///
/// Source: agents.yaml#/components/schemas/AgentToolGroupWithArgs
public struct AgentToolGroupWithArgs: JSONModel {
    /// Name, such as `builtin::websearch`.
    public var name: String
    /// The arguments.
    public var args: JSONObject
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(name: String, args: JSONObject, additionalProperties: JSONObject = JSONObject()) {
        self.name = name
        self.args = args
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        args = try reader.required("args")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("args", args)
        return writer.json(additionalProperties)
    }
}
