// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What a command on the caller's computer put out.
///
/// Source: responses.yaml#/components/schemas/ResponseLocalShellCallOutput
public struct ResponseLocalShellCallOutput: JSONModel {
    /// Tag of this kind.
    public var type: String { "local_shell_call_output" }
    /// Identifier of the call that this answers.
    public var id: String
    /// The output as JSON text.
    public var output: String
    /// How far the item is.
    public var status: Nullable<ResponseItemStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        output: String,
        status: Nullable<ResponseItemStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.output = output
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "local_shell_call_output")
        id = try reader.required("id")
        output = try reader.required("output")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("output", output)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
