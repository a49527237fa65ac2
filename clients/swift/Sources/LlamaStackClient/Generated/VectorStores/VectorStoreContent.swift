// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text of a chunk.
///
/// Source: vector_stores.yaml#/components/schemas/VectorStoreContent
public struct VectorStoreContent: JSONModel, ExpressibleByStringInterpolation {
    /// Kind of content.
    public var type: String { "text" }
    /// The text.
    public var text: String
    /// Its embedding where asked for.
    public var embedding: Nullable<[Double]>?
    /// Where the chunk comes from.
    public var chunkMetadata: Nullable<ChunkMetadata>?
    /// Facts attached to the chunk.
    public var metadata: Nullable<Metadata>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        text: String,
        embedding: Nullable<[Double]>? = nil,
        chunkMetadata: Nullable<ChunkMetadata>? = nil,
        metadata: Nullable<Metadata>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.text = text
        self.embedding = embedding
        self.chunkMetadata = chunkMetadata
        self.metadata = metadata
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(text: value)
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "text")
        text = try reader.required("text")
        embedding = try reader.optionalNullable("embedding")
        chunkMetadata = try reader.optionalNullable("chunk_metadata")
        metadata = try reader.optionalNullable("metadata")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("text", text)
        writer.write("embedding", ifPresent: embedding)
        writer.write("chunk_metadata", ifPresent: chunkMetadata)
        writer.write("metadata", ifPresent: metadata)
        return writer.json(additionalProperties)
    }
}
