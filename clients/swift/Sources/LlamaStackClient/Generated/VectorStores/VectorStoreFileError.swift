// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why a file could not be read.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreFileError
public struct VectorStoreFileError: JSONModel {
    /// Class of the failure.
    public var code: VectorStoreFileErrorCode
    /// One sentence for people.
    public var message: String
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(code: VectorStoreFileErrorCode, message: String, additionalProperties: JSONObject = JSONObject()) {
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
