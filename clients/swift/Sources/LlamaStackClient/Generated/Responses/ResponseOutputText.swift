// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text of the model.
///
/// Source: responses.yaml#/components/schemas/ResponseOutputText
public struct ResponseOutputText: JSONModel {
    /// Tag of this kind.
    public var type: String { "output_text" }
    /// The text.
    public var text: String
    /// Sources of the text.
    public var annotations: [ResponseAnnotation]
    /// Log probabilities of the tokens, where they were asked for.
    public var logprobs: Nullable<[ResponseLogProb]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        text: String,
        annotations: [ResponseAnnotation],
        logprobs: Nullable<[ResponseLogProb]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.text = text
        self.annotations = annotations
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "output_text")
        text = try reader.required("text")
        annotations = try reader.required("annotations")
        logprobs = try reader.optionalNullable("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("text", text)
        writer.write("annotations", annotations)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
