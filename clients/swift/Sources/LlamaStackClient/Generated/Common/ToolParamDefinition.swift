// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One parameter of a tool.
///
/// Source: common.yaml#/components/schemas/ToolParamDefinition
public struct ToolParamDefinition: JSONModel {
    /// JSON type of the value, such as `string` or `integer`.
    public var paramType: String
    /// What the value means.
    public var description: String?
    /// Whether a call must give it.
    public var required: Bool?
    /// Value taken when a call leaves it out.
    public var `default`: JSONValue?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        paramType: String,
        description: String? = nil,
        required: Bool? = nil,
        `default`: JSONValue? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.paramType = paramType
        self.description = description
        self.required = required
        self.`default` = `default`
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        paramType = try reader.required("param_type")
        description = try reader.optional("description")
        required = try reader.optional("required")
        `default` = try reader.optional("default")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("param_type", paramType)
        writer.write("description", ifPresent: description)
        writer.write("required", ifPresent: required)
        writer.write("default", ifPresent: `default`)
        return writer.json(additionalProperties)
    }
}
