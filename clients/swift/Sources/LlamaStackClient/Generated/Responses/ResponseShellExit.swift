// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The command ended by itself.
///
/// Source: responses.yaml#/components/schemas/ResponseShellExit
public struct ResponseShellExit: JSONModel {
    /// Tag of this kind.
    public var type: String { "exit" }
    /// Its exit code.
    public var exitCode: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(exitCode: Int, additionalProperties: JSONObject = JSONObject()) {
        self.exitCode = exitCode
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "exit")
        exitCode = try reader.required("exit_code")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("exit_code", exitCode)
        return writer.json(additionalProperties)
    }
}
