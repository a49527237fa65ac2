// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The server answered with an HTTP error.
///
/// Source: responses.yaml#/components/schemas/ResponseMcpHttpError
public struct ResponseMCPHTTPError: JSONModel {
    /// Tag of this kind.
    public var type: String { "http_error" }
    /// Status of the answer.
    public var code: Int
    /// The message.
    public var message: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(code: Int, message: String, additionalProperties: JSONObject = JSONObject()) {
        self.code = code
        self.message = message
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "http_error")
        code = try reader.required("code")
        message = try reader.required("message")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("code", code)
        writer.write("message", message)
        return writer.json(additionalProperties)
    }
}
