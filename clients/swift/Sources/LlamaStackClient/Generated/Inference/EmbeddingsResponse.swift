// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Vectors in the order of the contents.
///
/// Source: inference.yaml#/components/schemas/EmbeddingsResponse
public struct EmbeddingsResponse: JSONModel {
    /// The vectors.
    public var embeddings: [FloatVector]
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(embeddings: [FloatVector], additionalProperties: JSONObject = JSONObject()) {
        self.embeddings = embeddings
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        embeddings = try reader.required("embeddings")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("embeddings", embeddings)
        return writer.json(additionalProperties)
    }
}
