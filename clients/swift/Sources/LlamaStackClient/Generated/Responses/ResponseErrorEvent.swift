// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Something went wrong.
///
/// Source: responses.yaml#/components/schemas/ResponseErrorEvent
public struct ResponseErrorEvent: JSONModel {
    /// Tag of this kind.
    public var type: String { "error" }
    /// Name of the error.
    public var code: String?
    /// One sentence for people.
    public var message: String
    /// Path of the offending value.
    public var param: String?
    /// Number of this event within its stream.
    public var sequenceNumber: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        code: String?,
        message: String,
        param: String?,
        sequenceNumber: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.code = code
        self.message = message
        self.param = param
        self.sequenceNumber = sequenceNumber
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "error")
        code = try reader.nullable("code")
        message = try reader.required("message")
        param = try reader.nullable("param")
        sequenceNumber = try reader.required("sequence_number")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("code", orNull: code)
        writer.write("message", message)
        writer.write("param", orNull: param)
        writer.write("sequence_number", sequenceNumber)
        return writer.json(additionalProperties)
    }
}
