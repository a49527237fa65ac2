// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Direct preference optimization.
///
/// Source: post_training.yaml#/components/schemas/DPOAlignmentConfig
public struct DPOAlignmentConfig: JSONModel {
    /// How strongly the model is held to where it started.
    public var beta: Double?
    /// Loss over a pair of answers. Default `sigmoid`.
    public var lossType: DPOLossType?
    /// Factor of the implicit reward; older clients send it.
    public var rewardScale: Double?
    /// Limit of the implicit reward; older clients send it.
    public var rewardClip: Double?
    /// Share of labels taken to be wrong; older clients send it.
    public var epsilon: Double?
    /// Margin between the better and the worse answer; older clients send it.
    public var gamma: Double?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        beta: Double? = nil,
        lossType: DPOLossType? = nil,
        rewardScale: Double? = nil,
        rewardClip: Double? = nil,
        epsilon: Double? = nil,
        gamma: Double? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.beta = beta
        self.lossType = lossType
        self.rewardScale = rewardScale
        self.rewardClip = rewardClip
        self.epsilon = epsilon
        self.gamma = gamma
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        beta = try reader.optional("beta")
        lossType = try reader.optional("loss_type")
        rewardScale = try reader.optional("reward_scale")
        rewardClip = try reader.optional("reward_clip")
        epsilon = try reader.optional("epsilon")
        gamma = try reader.optional("gamma")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("beta", ifPresent: beta)
        writer.write("loss_type", ifPresent: lossType)
        writer.write("reward_scale", ifPresent: rewardScale)
        writer.write("reward_clip", ifPresent: rewardClip)
        writer.write("epsilon", ifPresent: epsilon)
        writer.write("gamma", ifPresent: gamma)
        return writer.json(additionalProperties)
    }
}
