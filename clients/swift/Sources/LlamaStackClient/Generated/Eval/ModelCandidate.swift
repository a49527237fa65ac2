// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A model answers.
///
/// Source: eval.yaml#/components/schemas/ModelCandidate
public struct ModelCandidate: JSONModel {
    /// Tag of this kind.
    public var type: String { "model" }
    /// Identifier of the model.
    public var model: String
    /// How tokens are chosen and how many; without a strategy, greedily.
    public var samplingParams: SamplingParams
    /// Instructions that go before each row.
    public var systemMessage: Nullable<SystemMessage>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        model: String,
        samplingParams: SamplingParams,
        systemMessage: Nullable<SystemMessage>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.model = model
        self.samplingParams = samplingParams
        self.systemMessage = systemMessage
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "model")
        model = try reader.required("model")
        samplingParams = try reader.required("sampling_params")
        systemMessage = try reader.optionalNullable("system_message")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("model", model)
        writer.write("sampling_params", samplingParams)
        writer.write("system_message", ifPresent: systemMessage)
        return writer.json(additionalProperties)
    }
}
