// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What commands in a shell put out.
///
/// Source: responses.yaml#/components/schemas/ResponseShellCallOutput
public struct ResponseShellCallOutput: JSONModel {
    /// Tag of this kind.
    public var type: String { "shell_call_output" }
    /// The call that this answers.
    public var callID: String
    /// What each command put out.
    public var output: [ResponseShellOutput]
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// Most characters that were kept.
    public var maxOutputLength: Nullable<Int>?
    /// How far the item is.
    public var status: Nullable<ResponseItemStatus>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        output: [ResponseShellOutput],
        id: Nullable<String>? = nil,
        maxOutputLength: Nullable<Int>? = nil,
        status: Nullable<ResponseItemStatus>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.output = output
        self.id = id
        self.maxOutputLength = maxOutputLength
        self.status = status
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "shell_call_output")
        callID = try reader.required("call_id")
        output = try reader.required("output")
        id = try reader.optionalNullable("id")
        maxOutputLength = try reader.optionalNullable("max_output_length")
        status = try reader.optionalNullable("status")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("output", output)
        writer.write("id", ifPresent: id)
        writer.write("max_output_length", ifPresent: maxOutputLength)
        writer.write("status", ifPresent: status)
        return writer.json(additionalProperties)
    }
}
