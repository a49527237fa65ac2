// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What became of a change to a file.
///
/// Source: responses.yaml#/components/schemas/ResponseApplyPatchCallOutput
public struct ResponseApplyPatchCallOutput: JSONModel {
    /// Tag of this kind.
    public var type: String { "apply_patch_call_output" }
    /// The call that this answers.
    public var callID: String
    /// What became of a change.
    public var status: ResponsePatchOutputStatus
    /// Identifier of the item.
    public var id: Nullable<String>?
    /// What the caller has to say about it.
    public var output: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        status: ResponsePatchOutputStatus,
        id: Nullable<String>? = nil,
        output: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.status = status
        self.id = id
        self.output = output
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "apply_patch_call_output")
        callID = try reader.required("call_id")
        status = try reader.required("status")
        id = try reader.optionalNullable("id")
        output = try reader.optionalNullable("output")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("status", status)
        writer.write("id", ifPresent: id)
        writer.write("output", ifPresent: output)
        return writer.json(additionalProperties)
    }
}
