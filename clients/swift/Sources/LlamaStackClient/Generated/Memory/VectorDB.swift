// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A vector store as clients of the 0.2 line see it.
///
/// Source: memory.yaml#/components/schemas/VectorDb
public struct VectorDB: JSONModel {
    /// Name of the database in this stack.
    public var identifier: String
    /// The provider that keeps it.
    public var providerID: String
    /// Its name at the provider.
    public var providerResourceID: String
    /// Kind of this resource.
    public var type: String { "vector_db" }
    /// Model that embeds the chunks.
    public var embeddingModel: String
    /// Length of an embedding.
    public var embeddingDimension: Int
    /// Name for people.
    public var vectorDBName: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        identifier: String,
        providerID: String,
        providerResourceID: String,
        embeddingModel: String,
        embeddingDimension: Int,
        vectorDBName: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.identifier = identifier
        self.providerID = providerID
        self.providerResourceID = providerResourceID
        self.embeddingModel = embeddingModel
        self.embeddingDimension = embeddingDimension
        self.vectorDBName = vectorDBName
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        identifier = try reader.required("identifier")
        providerID = try reader.required("provider_id")
        providerResourceID = try reader.required("provider_resource_id")
        try reader.constant("type", "vector_db")
        embeddingModel = try reader.required("embedding_model")
        embeddingDimension = try reader.required("embedding_dimension")
        vectorDBName = try reader.optional("vector_db_name")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("identifier", identifier)
        writer.write("provider_id", providerID)
        writer.write("provider_resource_id", providerResourceID)
        writer.write("type", type)
        writer.write("embedding_model", embeddingModel)
        writer.write("embedding_dimension", embeddingDimension)
        writer.write("vector_db_name", ifPresent: vectorDBName)
        return writer.json(additionalProperties)
    }
}
