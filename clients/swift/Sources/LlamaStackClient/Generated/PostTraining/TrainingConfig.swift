// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// How long, on what and how training goes.
///
/// Source: post_training.yaml#/components/schemas/TrainingConfig
public struct TrainingConfig: JSONModel {
    /// How often to go through the data.
    public var nEpochs: Int
    /// Most steps of an epoch.
    public var maxStepsPerEpoch: Int?
    /// How many batches make one step.
    public var gradientAccumulationSteps: Int?
    /// Most batches of a validation.
    public var maxValidationSteps: Int?
    /// What to train on.
    public var dataConfig: DataConfig?
    /// How the weights move.
    public var optimizerConfig: OptimizerConfig?
    /// What to trade for memory.
    public var efficiencyConfig: EfficiencyConfig?
    /// Type of the numbers, such as `bf16` or `fp32`.
    public var dtype: String?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        nEpochs: Int,
        maxStepsPerEpoch: Int? = nil,
        gradientAccumulationSteps: Int? = nil,
        maxValidationSteps: Int? = nil,
        dataConfig: DataConfig? = nil,
        optimizerConfig: OptimizerConfig? = nil,
        efficiencyConfig: EfficiencyConfig? = nil,
        dtype: String? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.nEpochs = nEpochs
        self.maxStepsPerEpoch = maxStepsPerEpoch
        self.gradientAccumulationSteps = gradientAccumulationSteps
        self.maxValidationSteps = maxValidationSteps
        self.dataConfig = dataConfig
        self.optimizerConfig = optimizerConfig
        self.efficiencyConfig = efficiencyConfig
        self.dtype = dtype
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        nEpochs = try reader.required("n_epochs")
        maxStepsPerEpoch = try reader.optional("max_steps_per_epoch")
        gradientAccumulationSteps = try reader.optional("gradient_accumulation_steps")
        maxValidationSteps = try reader.optional("max_validation_steps")
        dataConfig = try reader.optional("data_config")
        optimizerConfig = try reader.optional("optimizer_config")
        efficiencyConfig = try reader.optional("efficiency_config")
        dtype = try reader.optional("dtype")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("n_epochs", nEpochs)
        writer.write("max_steps_per_epoch", ifPresent: maxStepsPerEpoch)
        writer.write("gradient_accumulation_steps", ifPresent: gradientAccumulationSteps)
        writer.write("max_validation_steps", ifPresent: maxValidationSteps)
        writer.write("data_config", ifPresent: dataConfig)
        writer.write("optimizer_config", ifPresent: optimizerConfig)
        writer.write("efficiency_config", ifPresent: efficiencyConfig)
        writer.write("dtype", ifPresent: dtype)
        return writer.json(additionalProperties)
    }
}
