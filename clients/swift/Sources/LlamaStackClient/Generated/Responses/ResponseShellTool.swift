// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Commands in a shell.
///
/// Source: responses.yaml#/components/schemas/ResponseShellTool
public struct ResponseShellTool: JSONModel {
    /// Tag of this kind.
    public var type: String { "shell" }
    /// Where they run. Default is the caller's computer.
    public var environment: Nullable<ResponseShellToolEnvironment>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        environment: Nullable<ResponseShellToolEnvironment>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.environment = environment
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "shell")
        environment = try reader.optionalNullable("environment")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("environment", ifPresent: environment)
        return writer.json(additionalProperties)
    }
}
