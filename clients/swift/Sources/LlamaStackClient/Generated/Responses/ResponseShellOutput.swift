// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What one command put out.
///
/// Source: responses.yaml#/components/schemas/ResponseShellOutput
public struct ResponseShellOutput: JSONModel {
    /// Its output.
    public var stdout: String
    /// Its error output.
    public var stderr: String
    /// How a command ended.
    public var outcome: ResponseShellOutcome
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        stdout: String,
        stderr: String,
        outcome: ResponseShellOutcome,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.stdout = stdout
        self.stderr = stderr
        self.outcome = outcome
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        stdout = try reader.required("stdout")
        stderr = try reader.required("stderr")
        outcome = try reader.required("outcome")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("stdout", stdout)
        writer.write("stderr", stderr)
        writer.write("outcome", outcome)
        return writer.json(additionalProperties)
    }
}
