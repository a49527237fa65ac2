// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One parameter of a tool in a tool group.
///
/// Source: common.yaml#/components/schemas/ToolParameter
public struct ToolParameter: JSONModel {
    /// Name of the parameter.
    public var name: String
    /// JSON type of the value.
    public var parameterType: String
    /// What the value means.
    public var description: String
    /// Whether a call must give it.
    public var required: Bool
    /// Value taken when a call leaves it out.
    public var `default`: JSONValue?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: String,
        parameterType: String,
        description: String,
        required: Bool,
        `default`: JSONValue? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.parameterType = parameterType
        self.description = description
        self.required = required
        self.`default` = `default`
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.required("name")
        parameterType = try reader.required("parameter_type")
        description = try reader.required("description")
        required = try reader.required("required")
        `default` = try reader.optional("default")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", name)
        writer.write("parameter_type", parameterType)
        writer.write("description", description)
        writer.write("required", required)
        writer.write("default", ifPresent: `default`)
        return writer.json(additionalProperties)
    }
}
