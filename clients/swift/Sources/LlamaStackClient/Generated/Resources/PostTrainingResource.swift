// Generated from the documents in openapi/ by `make generate`. Do not edit.

/// Operations of `client.postTraining`. `PostTrainingResource` is what the client calls; any other
/// implementation can take the place of the remote one.
public protocol PostTrainingResource: Sendable {
    /// Operations of `client.postTraining.jobs`.
    var jobs: any PostTrainingJobsResource { get set }
    /// Fine-tune a model.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
    func supervisedFineTune(
        _ request: SupervisedFineTuneRequest,
        options: RequestOptions
    ) async throws -> PostTrainingJob
    /// Optimize for preferences.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
    func preferenceOptimize(
        _ request: PreferenceOptimizeRequest,
        options: RequestOptions
    ) async throws -> PostTrainingJob
}

extension PostTrainingResource {
    /// Fine-tune a model.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
    public func supervisedFineTune(
        _ request: SupervisedFineTuneRequest,
        options: RequestOptions? = nil
    ) async throws -> PostTrainingJob {
        try await supervisedFineTune(request, options: options ?? RequestOptions())
    }

    /// Fine-tune a model.
    ///
    /// Starts a job that trains a model on examples. A model, checkpoint or dataset that does not exist answers 404;
    /// a `job_uuid` that is taken answers 409.
    ///
    /// - Parameters:
    ///   - jobUUID: Identifier of the new job; it has no slashes.
    ///   - model: Model to train.
    ///   - checkpointDir: Where the weights to start from lie. Default the model as it is.
    ///   - algorithmConfig: How supervised training changes the weights.
    ///   - trainingConfig: How long, on what and how training goes.
    ///   - hyperparamSearchConfig: Settings of a search for good settings.
    ///   - loggerConfig: Settings of the log.
    /// - Returns: The job that was started.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
    public func supervisedFineTune(
        jobUUID: String,
        trainingConfig: TrainingConfig,
        model: String? = nil,
        checkpointDir: String? = nil,
        algorithmConfig: AlgorithmConfig? = nil,
        hyperparamSearchConfig: JSONObject? = nil,
        loggerConfig: JSONObject? = nil,
        options: RequestOptions? = nil
    ) async throws -> PostTrainingJob {
        let request: SupervisedFineTuneRequest = SupervisedFineTuneRequest(
            jobUUID: jobUUID,
            trainingConfig: trainingConfig,
            model: model,
            checkpointDir: checkpointDir,
            algorithmConfig: algorithmConfig,
            hyperparamSearchConfig: hyperparamSearchConfig,
            loggerConfig: loggerConfig
        )
        return try await supervisedFineTune(request, options: options ?? RequestOptions())
    }

    /// Optimize for preferences.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
    public func preferenceOptimize(
        _ request: PreferenceOptimizeRequest,
        options: RequestOptions? = nil
    ) async throws -> PostTrainingJob {
        try await preferenceOptimize(request, options: options ?? RequestOptions())
    }

    /// Optimize for preferences.
    ///
    /// Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or dataset that
    /// does not exist answers 404; a `job_uuid` that is taken answers 409.
    ///
    /// - Parameters:
    ///   - jobUUID: Identifier of the new job; it has no slashes.
    ///   - finetunedModel: Model to train.
    ///   - algorithmConfig: Direct preference optimization.
    ///   - trainingConfig: How long, on what and how training goes.
    ///   - hyperparamSearchConfig: Settings of a search for good settings.
    ///   - loggerConfig: Settings of the log.
    /// - Returns: The job that was started.
    /// - Throws: `LlamaStackClientError`.
    ///
    /// Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
    public func preferenceOptimize(
        jobUUID: String,
        finetunedModel: String,
        algorithmConfig: DPOAlignmentConfig,
        trainingConfig: TrainingConfig,
        hyperparamSearchConfig: JSONObject? = nil,
        loggerConfig: JSONObject? = nil,
        options: RequestOptions? = nil
    ) async throws -> PostTrainingJob {
        let request: PreferenceOptimizeRequest = PreferenceOptimizeRequest(
            jobUUID: jobUUID,
            finetunedModel: finetunedModel,
            algorithmConfig: algorithmConfig,
            trainingConfig: trainingConfig,
            hyperparamSearchConfig: hyperparamSearchConfig,
            loggerConfig: loggerConfig
        )
        return try await preferenceOptimize(request, options: options ?? RequestOptions())
    }
}

/// Sends the operations of `client.postTraining` to the server.
struct RemotePostTraining: PostTrainingResource {
    private let resource: Resource
    var jobs: any PostTrainingJobsResource

    init(_ resource: Resource) {
        self.resource = resource
        jobs = RemotePostTrainingJobs(resource)
    }

    func supervisedFineTune(
        _ request: SupervisedFineTuneRequest,
        options: RequestOptions
    ) async throws -> PostTrainingJob {
        let call: Call = try supervisedFineTuneCall(request)
        return try await resource.json(call, options)
    }

    private func supervisedFineTuneCall(_ request: SupervisedFineTuneRequest) throws -> Call {
        var call: Call = Call(
            operation: "post_training.supervised_fine_tune", method: "POST",
            path: "/v1/post-training/supervised-fine-tune")
        call.body = try .json(request.json)
        return call
    }

    func preferenceOptimize(
        _ request: PreferenceOptimizeRequest,
        options: RequestOptions
    ) async throws -> PostTrainingJob {
        let call: Call = try preferenceOptimizeCall(request)
        return try await resource.json(call, options)
    }

    private func preferenceOptimizeCall(_ request: PreferenceOptimizeRequest) throws -> Call {
        var call: Call = Call(
            operation: "post_training.preference_optimize", method: "POST",
            path: "/v1/post-training/preference-optimize")
        call.body = try .json(request.json)
        return call
    }
}
