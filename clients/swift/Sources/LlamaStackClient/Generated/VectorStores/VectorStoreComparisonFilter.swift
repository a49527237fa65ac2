// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Compares an attribute with a value. A file without the attribute, or with one of another type, fits only `ne`
/// and `nin`.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreComparisonFilter
public struct VectorStoreComparisonFilter: JSONModel {
    /// How to compare; `in` and `nin` look into a list.
    public var type: VectorStoreComparison
    /// Name of the attribute.
    public var key: String
    /// A value to compare with; a list for `in` and `nin`.
    public var value: VectorStoreFilterValue
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        type: VectorStoreComparison,
        key: String,
        value: VectorStoreFilterValue,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.type = type
        self.key = key
        self.value = value
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        type = try reader.required("type")
        key = try reader.required("key")
        value = try reader.required("value")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("key", key)
        writer.write("value", value)
        return writer.json(additionalProperties)
    }
}
