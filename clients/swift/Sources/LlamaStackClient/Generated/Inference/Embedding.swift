// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The vector of one input.
///
/// Source: inference.yaml#/components/schemas/Embedding
public struct Embedding: JSONModel {
    /// Kind of object.
    public var object: String { "embedding" }
    /// Place of the input.
    public var index: Int
    /// A vector in the encoding asked for.
    public var embedding: EmbeddingVector
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(index: Int, embedding: EmbeddingVector, additionalProperties: JSONObject = JSONObject()) {
        self.index = index
        self.embedding = embedding
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("object", "embedding")
        index = try reader.required("index")
        embedding = try reader.required("embedding")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("object", object)
        writer.write("index", index)
        writer.write("embedding", embedding)
        return writer.json(additionalProperties)
    }
}
