// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why a response failed.
///
/// Source: responses.yaml#/components/schemas/ResponseError
public struct ResponseError: JSONModel {
    /// Name of the error, such as `server_error` or `rate_limit_exceeded`.
    public var code: String
    /// One sentence for people.
    public var message: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(code: String, message: String, additionalProperties: JSONObject = JSONObject()) {
        self.code = code
        self.message = message
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        code = try reader.required("code")
        message = try reader.required("message")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("code", code)
        writer.write("message", message)
        return writer.json(additionalProperties)
    }
}
