// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What went wrong, for people and for programs.
///
/// Source: common.yaml#/components/schemas/ErrorBody
public struct ErrorBody: JSONModel {
    /// One sentence that names the value and, where there is one, the cure.
    public var message: String
    /// Class of the error, such as `invalid_request_error`, `not_found_error` or `server_error`.
    public var type: String
    /// Stable name of the error, such as `model_not_found`; null when the class says enough.
    public var code: String?
    /// Path of the offending value, such as `messages[0].content`; null when no single value is at fault.
    public var param: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        message: String,
        type: String,
        code: String?,
        param: String?,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.message = message
        self.type = type
        self.code = code
        self.param = param
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        message = try reader.required("message")
        type = try reader.required("type")
        code = try reader.nullable("code")
        param = try reader.nullable("param")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("message", message)
        writer.write("type", type)
        writer.write("code", orNull: code)
        writer.write("param", orNull: param)
        return writer.json(additionalProperties)
    }
}
