// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A job that trains on preferences.
///
/// Source: post_training.yaml#/components/schemas/PreferenceOptimizeRequest
public struct PreferenceOptimizeRequest: JSONModel {
    /// Identifier of the new job; it has no slashes.
    public var jobUUID: String
    /// Model to train.
    public var finetunedModel: String
    /// Direct preference optimization.
    public var algorithmConfig: DPOAlignmentConfig
    /// How long, on what and how training goes.
    public var trainingConfig: TrainingConfig
    /// Settings of a search for good settings.
    public var hyperparamSearchConfig: JSONObject?
    /// Settings of the log.
    public var loggerConfig: JSONObject?
    public var additionalProperties: JSONObject

    /// Takes the fields; those that are not given are absent.
    public init(
        jobUUID: String,
        finetunedModel: String,
        algorithmConfig: DPOAlignmentConfig,
        trainingConfig: TrainingConfig,
        hyperparamSearchConfig: JSONObject? = nil,
        loggerConfig: JSONObject? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.jobUUID = jobUUID
        self.finetunedModel = finetunedModel
        self.algorithmConfig = algorithmConfig
        self.trainingConfig = trainingConfig
        self.hyperparamSearchConfig = hyperparamSearchConfig
        self.loggerConfig = loggerConfig
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        jobUUID = try reader.required("job_uuid")
        finetunedModel = try reader.required("finetuned_model")
        algorithmConfig = try reader.required("algorithm_config")
        trainingConfig = try reader.required("training_config")
        hyperparamSearchConfig = try reader.optional("hyperparam_search_config")
        loggerConfig = try reader.optional("logger_config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("job_uuid", jobUUID)
        writer.write("finetuned_model", finetunedModel)
        writer.write("algorithm_config", algorithmConfig)
        writer.write("training_config", trainingConfig)
        writer.write("hyperparam_search_config", ifPresent: hyperparamSearchConfig)
        writer.write("logger_config", ifPresent: loggerConfig)
        return writer.json(additionalProperties)
    }
}
