// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Fields of a vector store to change.
///
/// Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreRequest
public struct UpdateVectorStoreRequest: JSONModel {
    /// New name.
    public var name: Nullable<String>?
    /// New time of expiry.
    public var expiresAfter: Nullable<VectorStoreExpiresAfter>?
    /// Facts that take the place of the old ones.
    public var metadata: Nullable<Metadata>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        name: Nullable<String>? = nil,
        expiresAfter: Nullable<VectorStoreExpiresAfter>? = nil,
        metadata: Nullable<Metadata>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.name = name
        self.expiresAfter = expiresAfter
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        name = try reader.optionalNullable("name")
        expiresAfter = try reader.optionalNullable("expires_after")
        metadata = try reader.optionalNullable("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("name", ifPresent: name)
        writer.write("expires_after", ifPresent: expiresAfter)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
