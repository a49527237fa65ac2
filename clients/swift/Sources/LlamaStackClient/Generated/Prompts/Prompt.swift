// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// One version of a prompt template.
///
/// Source: prompts.yaml#/components/schemas/Prompt
public struct Prompt: JSONModel {
    /// Identifier of the prompt.
    public var promptID: String
    /// The template; a variable stands as `{{ name }}`.
    public var prompt: Nullable<String>?
    /// Number of this version, counted from 1.
    public var version: Int
    /// Names of the variables.
    public var variables: [String]
    /// Whether this is the version used where none is named.
    public var isDefault: Bool
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        promptID: String,
        version: Int,
        variables: [String],
        isDefault: Bool,
        prompt: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.promptID = promptID
        self.version = version
        self.variables = variables
        self.isDefault = isDefault
        self.prompt = prompt
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        promptID = try reader.required("prompt_id")
        prompt = try reader.optionalNullable("prompt")
        version = try reader.required("version")
        variables = try reader.required("variables")
        isDefault = try reader.required("is_default")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("prompt_id", promptID)
        writer.write("prompt", ifPresent: prompt)
        writer.write("version", version)
        writer.write("variables", variables)
        writer.write("is_default", isDefault)
        return writer.json(additionalProperties)
    }
}
