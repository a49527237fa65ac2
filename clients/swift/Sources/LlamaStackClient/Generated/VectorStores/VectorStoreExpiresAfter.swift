// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// When a store expires.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreExpiresAfter
public struct VectorStoreExpiresAfter: JSONModel {
    /// The moment from which the time runs.
    public var anchor: String { "last_active_at" }
    /// How many days to keep it.
    public var days: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(days: Int, additionalProperties: JSONObject = JSONObject()) {
        self.days = days
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("anchor", "last_active_at")
        days = try reader.required("days")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("anchor", anchor)
        writer.write("days", days)
        return writer.json(additionalProperties)
    }
}
