// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Why a batch failed as a whole.
///
/// Source: batches.yaml#/components/schemas/BatchErrors
public struct BatchErrors: JSONModel {
    /// Always `list`.
    public var object: Nullable<String>?
    /// The errors.
    public var data: Nullable<[BatchError]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        object: Nullable<String>? = nil,
        data: Nullable<[BatchError]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.object = object
        self.data = data
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        object = try reader.optionalNullable("object")
        data = try reader.optionalNullable("data")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("object", ifPresent: object)
        writer.write("data", ifPresent: data)
        return writer.json(additionalProperties)
    }
}
