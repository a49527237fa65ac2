// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// New characters of what a command put out.
///
/// Source: responses.yaml#/components/schemas/ResponseShellOutputDelta
public struct ResponseShellOutputDelta: JSONModel {
    /// Of its output.
    public var stdout: String?
    /// Of its error output.
    public var stderr: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(stdout: String? = nil, stderr: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.stdout = stdout
        self.stderr = stderr
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        stdout = try reader.optional("stdout")
        stderr = try reader.optional("stderr")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("stdout", ifPresent: stdout)
        writer.write("stderr", ifPresent: stderr)
        return writer.json(additionalProperties)
    }
}
