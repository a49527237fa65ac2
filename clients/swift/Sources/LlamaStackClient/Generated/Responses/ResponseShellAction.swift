// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Commands with their limits.
///
/// Source: responses.yaml#/components/schemas/ResponseShellAction
public struct ResponseShellAction: JSONModel {
    /// The commands.
    public var commands: [String]
    /// Most milliseconds that they may take.
    public var timeoutMs: Nullable<Int>?
    /// Most characters to keep of the output.
    public var maxOutputLength: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        commands: [String],
        timeoutMs: Nullable<Int>? = nil,
        maxOutputLength: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.commands = commands
        self.timeoutMs = timeoutMs
        self.maxOutputLength = maxOutputLength
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        commands = try reader.required("commands")
        timeoutMs = try reader.optionalNullable("timeout_ms")
        maxOutputLength = try reader.optionalNullable("max_output_length")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("commands", commands)
        writer.write("timeout_ms", ifPresent: timeoutMs)
        writer.write("max_output_length", ifPresent: maxOutputLength)
        return writer.json(additionalProperties)
    }
}
