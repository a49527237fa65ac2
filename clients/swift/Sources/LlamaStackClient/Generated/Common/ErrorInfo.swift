// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Every error, as a response or as an event inside a stream.
///
/// Source: common.yaml#/components/schemas/Error
public struct ErrorInfo: JSONModel {
    /// What went wrong, for people and for programs.
    public var error: ErrorBody
    /// The message once more, for clients older than the `error` object.
    public var detail: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(error: ErrorBody, detail: String? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.error = error
        self.detail = detail
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        error = try reader.required("error")
        detail = try reader.optional("detail")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("error", error)
        writer.write("detail", ifPresent: detail)
        return writer.json(additionalProperties)
    }
}
