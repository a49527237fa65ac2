// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A vector database to make.
///
/// Source: memory.yaml#/components/schemas/RegisterVectorDbRequest
public struct RegisterVectorDBRequest: JSONModel {
    /// Name of the database in this stack.
    public var vectorDBID: String
    /// Model that embeds the chunks.
    public var embeddingModel: String
    /// Length of an embedding. Default the model's own; one that the model cannot make counts as its own.
    public var embeddingDimension: Nullable<Int>?
    /// The provider that keeps it. Default the first.
    public var providerID: Nullable<String>?
    /// Name for people. Default `vector_db_id`.
    public var vectorDBName: Nullable<String>?
    /// Its name at the provider. Default `vector_db_id`.
    public var providerVectorDBID: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        vectorDBID: String,
        embeddingModel: String,
        embeddingDimension: Nullable<Int>? = nil,
        providerID: Nullable<String>? = nil,
        vectorDBName: Nullable<String>? = nil,
        providerVectorDBID: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.vectorDBID = vectorDBID
        self.embeddingModel = embeddingModel
        self.embeddingDimension = embeddingDimension
        self.providerID = providerID
        self.vectorDBName = vectorDBName
        self.providerVectorDBID = providerVectorDBID
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        vectorDBID = try reader.required("vector_db_id")
        embeddingModel = try reader.required("embedding_model")
        embeddingDimension = try reader.optionalNullable("embedding_dimension")
        providerID = try reader.optionalNullable("provider_id")
        vectorDBName = try reader.optionalNullable("vector_db_name")
        providerVectorDBID = try reader.optionalNullable("provider_vector_db_id")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("vector_db_id", vectorDBID)
        writer.write("embedding_model", embeddingModel)
        writer.write("embedding_dimension", ifPresent: embeddingDimension)
        writer.write("provider_id", ifPresent: providerID)
        writer.write("vector_db_name", ifPresent: vectorDBName)
        writer.write("provider_vector_db_id", ifPresent: providerVectorDBID)
        return writer.json(additionalProperties)
    }
}
