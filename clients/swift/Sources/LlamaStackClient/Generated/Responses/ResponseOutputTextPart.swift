// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Text of the model, given back as a part of a message.
///
/// Source: responses.yaml#/components/schemas/ResponseOutputTextPart
public struct ResponseOutputTextPart: JSONModel, ExpressibleByStringInterpolation {
    /// Tag of this kind.
    public var type: String { "output_text" }
    /// The text.
    public var text: String
    /// Sources of the text.
    public var annotations: Nullable<[ResponseAnnotation]>?
    /// Log probabilities of the tokens.
    public var logprobs: Nullable<[ResponseLogProb]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        text: String,
        annotations: Nullable<[ResponseAnnotation]>? = nil,
        logprobs: Nullable<[ResponseLogProb]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.text = text
        self.annotations = annotations
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    /// A text alone.
    public init(stringLiteral value: String) {
        self.init(text: value)
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "output_text")
        text = try reader.required("text")
        annotations = try reader.optionalNullable("annotations")
        logprobs = try reader.optionalNullable("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("text", text)
        writer.write("annotations", ifPresent: annotations)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
