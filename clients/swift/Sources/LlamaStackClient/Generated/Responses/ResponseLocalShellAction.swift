// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A command with its surroundings.
///
/// Source: responses.yaml#/components/schemas/ResponseLocalShellAction
public struct ResponseLocalShellAction: JSONModel {
    /// Tag of this kind.
    public var type: String { "exec" }
    /// The command and its arguments.
    public var command: [String]
    /// Environment variables.
    public var env: OrderedMap<String>
    /// Most milliseconds that it may take.
    public var timeoutMs: Nullable<Int>?
    /// User to run it as.
    public var user: Nullable<String>?
    /// Directory to run it in.
    public var workingDirectory: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        command: [String],
        env: OrderedMap<String>,
        timeoutMs: Nullable<Int>? = nil,
        user: Nullable<String>? = nil,
        workingDirectory: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.command = command
        self.env = env
        self.timeoutMs = timeoutMs
        self.user = user
        self.workingDirectory = workingDirectory
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "exec")
        command = try reader.required("command")
        env = try reader.required("env")
        timeoutMs = try reader.optionalNullable("timeout_ms")
        user = try reader.optionalNullable("user")
        workingDirectory = try reader.optionalNullable("working_directory")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("command", command)
        writer.write("env", env)
        writer.write("timeout_ms", ifPresent: timeoutMs)
        writer.write("user", ifPresent: user)
        writer.write("working_directory", ifPresent: workingDirectory)
        return writer.json(additionalProperties)
    }
}
