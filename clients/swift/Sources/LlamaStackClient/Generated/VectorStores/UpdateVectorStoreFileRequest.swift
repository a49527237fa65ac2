// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// New attributes of a file.
///
/// Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreFileRequest
public struct UpdateVectorStoreFileRequest: JSONModel {
    /// Facts about the file to filter by.
    public var attributes: VectorStoreAttributes?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(attributes: VectorStoreAttributes?, additionalProperties: JSONObject = JSONObject()) {
        self.attributes = attributes
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        attributes = try reader.nullable("attributes")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("attributes", orNull: attributes)
        return writer.json(additionalProperties)
    }
}
