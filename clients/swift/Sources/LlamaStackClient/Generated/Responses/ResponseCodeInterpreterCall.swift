// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A program that the model ran.
///
/// Source: responses.yaml#/components/schemas/ResponseCodeInterpreterCall
public struct ResponseCodeInterpreterCall: JSONModel {
    /// Tag of this kind.
    public var type: String { "code_interpreter_call" }
    /// Identifier of the item.
    public var id: String
    /// Container that it ran in.
    public var containerID: String
    /// How far a program is.
    public var status: ResponseCodeInterpreterStatus
    /// The program.
    public var code: Nullable<String>?
    /// What it printed and drew, where it was asked for.
    public var outputs: Nullable<[ResponseCodeInterpreterOutput]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        containerID: String,
        status: ResponseCodeInterpreterStatus,
        code: Nullable<String>? = nil,
        outputs: Nullable<[ResponseCodeInterpreterOutput]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.containerID = containerID
        self.status = status
        self.code = code
        self.outputs = outputs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "code_interpreter_call")
        id = try reader.required("id")
        containerID = try reader.required("container_id")
        status = try reader.required("status")
        code = try reader.optionalNullable("code")
        outputs = try reader.optionalNullable("outputs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("id", id)
        writer.write("container_id", containerID)
        writer.write("status", status)
        writer.write("code", ifPresent: code)
        writer.write("outputs", ifPresent: outputs)
        return writer.json(additionalProperties)
    }
}
