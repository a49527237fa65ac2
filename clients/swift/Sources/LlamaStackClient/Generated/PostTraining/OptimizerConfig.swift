// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How the weights move.
///
/// Source: post_training.yaml#/components/schemas/OptimizerConfig
public struct OptimizerConfig: JSONModel {
    /// The optimizer.
    public var optimizerType: OptimizerType
    /// Learning rate.
    public var lr: Double
    /// How strongly weights shrink.
    public var weightDecay: Double
    /// Steps until the learning rate is reached.
    public var numWarmupSteps: Int
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        optimizerType: OptimizerType,
        lr: Double,
        weightDecay: Double,
        numWarmupSteps: Int,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.optimizerType = optimizerType
        self.lr = lr
        self.weightDecay = weightDecay
        self.numWarmupSteps = numWarmupSteps
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        optimizerType = try reader.required("optimizer_type")
        lr = try reader.required("lr")
        weightDecay = try reader.required("weight_decay")
        numWarmupSteps = try reader.required("num_warmup_steps")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("optimizer_type", optimizerType)
        writer.write("lr", lr)
        writer.write("weight_decay", weightDecay)
        writer.write("num_warmup_steps", numWarmupSteps)
        return writer.json(additionalProperties)
    }
}
