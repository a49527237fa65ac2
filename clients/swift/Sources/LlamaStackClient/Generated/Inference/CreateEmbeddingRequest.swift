// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Texts, and how they are to be embedded.
///
/// Source: inference.yaml#/components/schemas/CreateEmbeddingRequest
public struct CreateEmbeddingRequest: JSONModel {
    /// Identifier of the embedding model.
    public var model: String
    /// One text, or a list of inputs.
    public var input: TextInput
    /// How the vectors are written. Default `float`.
    public var encodingFormat: Nullable<EmbeddingEncodingFormat>?
    /// Length of the vectors, where the model can shorten them. Default the model's.
    public var dimensions: Nullable<Int>?
    /// Stable name of the end user, such as a hash, to tell misuse by.
    public var user: Nullable<String>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        input: TextInput,
        encodingFormat: Nullable<EmbeddingEncodingFormat>? = nil,
        dimensions: Nullable<Int>? = nil,
        user: Nullable<String>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.input = input
        self.encodingFormat = encodingFormat
        self.dimensions = dimensions
        self.user = user
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        model = try reader.required("model")
        input = try reader.required("input")
        encodingFormat = try reader.optionalNullable("encoding_format")
        dimensions = try reader.optionalNullable("dimensions")
        user = try reader.optionalNullable("user")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model", model)
        writer.write("input", input)
        writer.write("encoding_format", ifPresent: encodingFormat)
        writer.write("dimensions", ifPresent: dimensions)
        writer.write("user", ifPresent: user)
        return writer.json(additionalProperties)
    }
}
