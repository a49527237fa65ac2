// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// The likeliest tokens at one position.
///
/// Source: common.yaml#/components/schemas/TokenLogProbs
public struct TokenLogProbs: JSONModel {
    /// Log probability by token.
    public var logprobsByToken: OrderedMap<Double>
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(logprobsByToken: OrderedMap<Double>, additionalProperties: JSONObject = JSONObject()) {
        self.logprobsByToken = logprobsByToken
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        logprobsByToken = try reader.required("logprobs_by_token")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("logprobs_by_token", logprobsByToken)
        return writer.json(additionalProperties)
    }
}
