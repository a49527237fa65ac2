// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A doubt about an action.
///
/// Source: responses.yaml#/components/schemas/ResponseSafetyCheck
public struct ResponseSafetyCheck: JSONModel {
    /// Identifier of the doubt.
    public var id: String
    /// Kind of the doubt.
    public var code: Nullable<String>?
    /// The doubt in words.
    public var message: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        id: String,
        code: Nullable<String>? = nil,
        message: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.id = id
        self.code = code
        self.message = message
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        id = try reader.required("id")
        code = try reader.optionalNullable("code")
        message = try reader.optionalNullable("message")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("id", id)
        writer.write("code", ifPresent: code)
        writer.write("message", ifPresent: message)
        return writer.json(additionalProperties)
    }
}
