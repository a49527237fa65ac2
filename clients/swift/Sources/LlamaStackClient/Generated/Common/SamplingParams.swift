// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How tokens are chosen and how many; without a strategy, greedily.
///
/// Source: common.yaml#/components/schemas/SamplingParams
public struct SamplingParams: JSONModel {
    /// How the next token is chosen.
    public var strategy: SamplingStrategy?
    /// Most tokens to generate; 0 leaves it to the model's context.
    public var maxTokens: Nullable<Int>?
    /// Above 1 discourages repeating; 1 does nothing.
    public var repetitionPenalty: Nullable<Double>?
    /// Texts that end the generation; they are not part of the answer.
    public var stop: Nullable<[String]>?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        strategy: SamplingStrategy? = nil,
        maxTokens: Nullable<Int>? = nil,
        repetitionPenalty: Nullable<Double>? = nil,
        stop: Nullable<[String]>? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.strategy = strategy
        self.maxTokens = maxTokens
        self.repetitionPenalty = repetitionPenalty
        self.stop = stop
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        strategy = try reader.optional("strategy")
        maxTokens = try reader.optionalNullable("max_tokens")
        repetitionPenalty = try reader.optionalNullable("repetition_penalty")
        stop = try reader.optionalNullable("stop")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("strategy", ifPresent: strategy)
        writer.write("max_tokens", ifPresent: maxTokens)
        writer.write("repetition_penalty", ifPresent: repetitionPenalty)
        writer.write("stop", ifPresent: stop)
        return writer.json(additionalProperties)
    }
}
