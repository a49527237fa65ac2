// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A change to a file on the caller's side.
///
/// Source: responses.yaml#/components/schemas/ResponseApplyPatchCall
public struct ResponseApplyPatchCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "apply_patch_call" }
    /// Identifier of the call, named by its result.
    public var callID: String
    /// One change to a file.
    public var operation: ResponsePatchOperation
    /// How far a change is written.
    public var status: ResponsePatchCallStatus
    /// Identifier of the item.
    public var id: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        callID: String,
        operation: ResponsePatchOperation,
        status: ResponsePatchCallStatus,
        id: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.callID = callID
        self.operation = operation
        self.status = status
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "apply_patch_call")
        callID = try reader.required("call_id")
        operation = try reader.required("operation")
        status = try reader.required("status")
        id = try reader.optionalNullable("id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("call_id", callID)
        writer.write("operation", operation)
        writer.write("status", status)
        writer.write("id", ifPresent: id)
        return writer.json(additionalProperties)
    }
}
