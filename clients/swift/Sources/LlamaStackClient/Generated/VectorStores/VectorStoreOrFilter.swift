// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// True when any of its conditions is.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreOrFilter
public struct VectorStoreOrFilter: JSONModel {
    /// Tag of this kind.
    public var type: String { "or" }
    /// The conditions.
    public var filters: [VectorStoreFilter]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(filters: [VectorStoreFilter], additionalProperties: JSONObject = JSONObject()) {
        self.filters = filters
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "or")
        filters = try reader.required("filters")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("filters", filters)
        return writer.json(additionalProperties)
    }
}
