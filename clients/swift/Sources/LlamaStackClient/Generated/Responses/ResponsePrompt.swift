// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A stored prompt and the values of its variables.
///
/// Source: responses.yaml#/components/schemas/ResponsePrompt
public struct ResponsePrompt: JSONModel {
    /// Identifier of the prompt.
    public var id: String
    /// Values by name of the variable.
    public var variables: Nullable<OrderedMap<ResponsePromptVariable>>?
    /// Version of the prompt. Default is the prompt's default version.
    public var version: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        variables: Nullable<OrderedMap<ResponsePromptVariable>>? = nil,
        version: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.variables = variables
        self.version = version
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        variables = try reader.optionalNullable("variables")
        version = try reader.optionalNullable("version")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("variables", ifPresent: variables)
        writer.write("version", ifPresent: version)
        return writer.json(additionalProperties)
    }
}
