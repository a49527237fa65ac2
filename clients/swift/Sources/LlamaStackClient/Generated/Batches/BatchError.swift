// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// What is wrong with the file of requests.
///
/// Source: batches.yaml#/components/schemas/BatchError
public struct BatchError: JSONModel {
    /// Stable name of the error.
    public var code: Nullable<String>?
    /// What went wrong.
    public var message: Nullable<String>?
    /// Path of the offending value in the line.
    public var param: Nullable<String>?
    /// Line of the file, from 1.
    public var line: Nullable<Int>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        code: Nullable<String>? = nil,
        message: Nullable<String>? = nil,
        param: Nullable<String>? = nil,
        line: Nullable<Int>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.code = code
        self.message = message
        self.param = param
        self.line = line
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        code = try reader.optionalNullable("code")
        message = try reader.optionalNullable("message")
        param = try reader.optionalNullable("param")
        line = try reader.optionalNullable("line")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("code", ifPresent: code)
        writer.write("message", ifPresent: message)
        writer.write("param", ifPresent: param)
        writer.write("line", ifPresent: line)
        return writer.json(additionalProperties)
    }
}
