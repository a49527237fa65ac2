// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A chat model compares the answers to a dialog two by two. The score is the share of comparisons won, from 0 to
/// 1; a tie counts as half a win, and a lone answer scores 0.5.
///
/// Source: reward_scoring.yaml#/components/schemas/PairwiseJudgeMethod
public struct PairwiseJudgeMethod: JSONModel {
    /// Tag of this kind.
    public var type: String { "pairwise_judge" }
    /// What makes an answer the better one, told to the judge. Default helpful, honest and harmless.
    public var criteria: String?
    /// Whether to ask twice with the answers swapped, so that the place of an answer does not matter.
    public var bothOrders: Bool?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(criteria: String? = nil, bothOrders: Bool? = nil, additionalProperties: JSONObject = JSONObject()) {
        self.criteria = criteria
        self.bothOrders = bothOrders
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        try reader.constant("type", "pairwise_judge")
        criteria = try reader.optional("criteria")
        bothOrders = try reader.optional("both_orders")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("type", type)
        writer.write("criteria", ifPresent: criteria)
        writer.write("both_orders", ifPresent: bothOrders)
        return writer.json(additionalProperties)
    }
}
