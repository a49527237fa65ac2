// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// A job that trains on examples.
///
/// Source: post_training.yaml#/components/schemas/SupervisedFineTuneRequest
public struct SupervisedFineTuneRequest: JSONModel {
    /// Identifier of the new job; it has no slashes.
    public var jobUUID: String
    /// Model to train.
    public var model: String?
    /// Where the weights to start from lie. Default the model as it is.
    public var checkpointDir: String?
    /// How supervised training changes the weights.
    public var algorithmConfig: AlgorithmConfig?
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
        trainingConfig: TrainingConfig,
        model: String? = nil,
        checkpointDir: String? = nil,
        algorithmConfig: AlgorithmConfig? = nil,
        hyperparamSearchConfig: JSONObject? = nil,
        loggerConfig: JSONObject? = nil,
        additionalProperties: JSONObject = JSONObject()
    ) {
        self.jobUUID = jobUUID
        self.trainingConfig = trainingConfig
        self.model = model
        self.checkpointDir = checkpointDir
        self.algorithmConfig = algorithmConfig
        self.hyperparamSearchConfig = hyperparamSearchConfig
        self.loggerConfig = loggerConfig
        self.additionalProperties = additionalProperties
    }

    public init(json: JSONValue) throws {
        var reader: ObjectReader = try ObjectReader(json)
        jobUUID = try reader.required("job_uuid")
        model = try reader.optional("model")
        checkpointDir = try reader.optional("checkpoint_dir")
        algorithmConfig = try reader.optional("algorithm_config")
        trainingConfig = try reader.required("training_config")
        hyperparamSearchConfig = try reader.optional("hyperparam_search_config")
        loggerConfig = try reader.optional("logger_config")
        additionalProperties = reader.rest()
    }

    public var json: JSONValue {
        var writer: ObjectWriter = ObjectWriter()
        writer.write("job_uuid", jobUUID)
        writer.write("model", ifPresent: model)
        writer.write("checkpoint_dir", ifPresent: checkpointDir)
        writer.write("algorithm_config", ifPresent: algorithmConfig)
        writer.write("training_config", trainingConfig)
        writer.write("hyperparam_search_config", ifPresent: hyperparamSearchConfig)
        writer.write("logger_config", ifPresent: loggerConfig)
        return writer.json(additionalProperties)
    }
}
