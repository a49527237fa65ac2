// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A prompt to store.
///
/// Source: prompts.yaml#/components/schemas/CreatePromptRequest
public struct CreatePromptRequest: JSONModel {
    /// The template; a variable stands as `{{ name }}`.
    public var prompt: String
    /// Names of the variables that the template uses.
    public var variables: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(prompt: String, variables: Nullable<[String]>? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.prompt = prompt
        self.variables = variables
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        prompt = try reader.required("prompt")
        variables = try reader.optionalNullable("variables")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("prompt", prompt)
        writer.write("variables", ifPresent: variables)
        return writer.json(additionalProperties)
    }
}
