// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Vectors in the order of the inputs.
///
/// Source: inference.yaml#/components/schemas/EmbeddingList
public struct EmbeddingList: JSONModel {
    /// Kind of object.
    public var object: String { "list" }
    /// The vectors.
    public var data: [Embedding]
    /// Model that made them.
    public var model: String
    /// Tokens used.
    public var usage: EmbeddingUsage
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        data: [Embedding],
        model: String,
        usage: EmbeddingUsage,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.data = data
        self.model = model
        self.usage = usage
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("object", "list")
        data = try reader.required("data")
        model = try reader.required("model")
        usage = try reader.required("usage")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("object", object)
        writer.write("data", data)
        writer.write("model", model)
        writer.write("usage", usage)
        return writer.json(additionalProperties)
    }
}
