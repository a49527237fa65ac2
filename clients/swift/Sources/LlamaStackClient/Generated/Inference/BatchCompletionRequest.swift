// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Native contents, and how they are to be continued.
///
/// Source: inference.yaml#/components/schemas/BatchCompletionRequest
public struct BatchCompletionRequest: JSONModel {
    /// Identifier of the model.
    public var modelID: String
    /// The contents.
    public var contentBatch: [InterleavedContent]
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
        contentBatch: [InterleavedContent],
        samplingParams: SamplingParams? = nil,
        responseFormat: ResponseFormat? = nil,
        logprobs: LogProbConfig? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.modelID = modelID
        self.contentBatch = contentBatch
        self.samplingParams = samplingParams
        self.responseFormat = responseFormat
        self.logprobs = logprobs
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        modelID = try reader.required("model_id")
        contentBatch = try reader.required("content_batch")
        samplingParams = try reader.optional("sampling_params")
        responseFormat = try reader.optional("response_format")
        logprobs = try reader.optional("logprobs")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("model_id", modelID)
        writer.write("content_batch", contentBatch)
        writer.write("sampling_params", ifPresent: samplingParams)
        writer.write("response_format", ifPresent: responseFormat)
        writer.write("logprobs", ifPresent: logprobs)
        return writer.json(additionalProperties)
    }
}
