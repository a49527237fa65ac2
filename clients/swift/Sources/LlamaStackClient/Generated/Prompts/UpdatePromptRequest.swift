// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The next version of a prompt.
///
/// Source: prompts.yaml#/components/schemas/UpdatePromptRequest
public struct UpdatePromptRequest: JSONModel {
    /// The new template; a variable stands as `{{ name }}`.
    public var prompt: String
    /// The latest version as the caller knows it.
    public var version: Int
    /// Names of the variables that the new template uses.
    public var variables: Nullable<[String]>?
    /// Whether the new version becomes the default. Default true.
    public var setAsDefault: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        prompt: String,
        version: Int,
        variables: Nullable<[String]>? = nil,
        setAsDefault: Bool? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.prompt = prompt
        self.version = version
        self.variables = variables
        self.setAsDefault = setAsDefault
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        prompt = try reader.required("prompt")
        version = try reader.required("version")
        variables = try reader.optionalNullable("variables")
        setAsDefault = try reader.optional("set_as_default")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("prompt", prompt)
        writer.write("version", version)
        writer.write("variables", ifPresent: variables)
        writer.write("set_as_default", ifPresent: setAsDefault)
        return writer.json(additionalProperties)
    }
}
