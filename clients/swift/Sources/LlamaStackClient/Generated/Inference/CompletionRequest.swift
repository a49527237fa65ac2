// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A native content, and how it is to be continued.
///
/// Source: inference.yaml#/components/schemas/CompletionRequest
public struct CompletionRequest: JSONModel {
    /// Identifier of the model.
    public var modelID: String
    /// Text, one content item, or a list of items that mix text and images.
    public var content: InterleavedContent
    /// How tokens are chosen and how many; without a strategy, greedily.
    public var samplingParams: SamplingParams?
    /// A shape that the answer must have.
    public var responseFormat: ResponseFormat?
    /// Ask for log probabilities.
    public var logprobs: LogProbConfig?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        modelID: String,
        content: InterleavedContent,
        samplingParams: SamplingParams? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.modelID = modelID
        self.content = content
        self.samplingParams = samplingParams
        self.responseFormat = responseFormat
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        modelID = try reader.required("model_id")
        content = try reader.required("content")
        samplingParams = try reader.optional("sampling_params")
        responseFormat = try reader.optional("response_format")
        logprobs = try reader.optional("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model_id", modelID)
        writer.write("content", content)
        writer.write("sampling_params", ifPresent: samplingParams)
        writer.write("response_format", ifPresent: responseFormat)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
