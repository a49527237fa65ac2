// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.AlgorithmConfig
import com.llamastack.client.models.DPOAlignmentConfig
import com.llamastack.client.models.PostTrainingJob
import com.llamastack.client.models.PreferenceOptimizeRequest
import com.llamastack.client.models.SupervisedFineTuneRequest
import com.llamastack.client.models.TrainingConfig
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonObject

/** Operations of `client.post_training`. */
public interface PostTraining {
    /** Operations of `client.post_training.jobs`. */
    public val jobs: PostTrainingJobs

    /**
     * Fine-tune a model.
     *
     * Starts a job that trains a model on examples. A model, checkpoint or dataset that does not exist answers 404; a
     * `job_uuid` that is taken answers 409.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
     */
    public suspend fun supervisedFineTune(
        request: SupervisedFineTuneRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): PostTrainingJob

    /**
     * Fine-tune a model.
     *
     * Starts a job that trains a model on examples. A model, checkpoint or dataset that does not exist answers 404; a
     * `job_uuid` that is taken answers 409.
     *
     * An argument that is null is left out; the method that takes a [SupervisedFineTuneRequest] can also send null.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
     *
     * @param jobUuid Identifier of the new job; it has no slashes.
     * @param trainingConfig How long, on what and how training goes.
     * @param model Model to train.
     * @param checkpointDir Where the weights to start from lie. Default the model as it is.
     * @param algorithmConfig How supervised training changes the weights.
     * @param hyperparamSearchConfig Settings of a search for good settings.
     * @param loggerConfig Settings of the log.
     */
    public suspend fun supervisedFineTune(
        jobUuid: String,
        trainingConfig: TrainingConfig,
        model: String? = null,
        checkpointDir: String? = null,
        algorithmConfig: AlgorithmConfig? = null,
        hyperparamSearchConfig: JsonObject? = null,
        loggerConfig: JsonObject? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): PostTrainingJob =
        supervisedFineTune(
            SupervisedFineTuneRequest(
                jobUuid = jobUuid,
                model = model,
                checkpointDir = checkpointDir,
                algorithmConfig = algorithmConfig,
                trainingConfig = trainingConfig,
                hyperparamSearchConfig = hyperparamSearchConfig,
                loggerConfig = loggerConfig,
            ),
            options,
        )

    /**
     * Optimize for preferences.
     *
     * Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or dataset that does
     * not exist answers 404; a `job_uuid` that is taken answers 409.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
     */
    public suspend fun preferenceOptimize(
        request: PreferenceOptimizeRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): PostTrainingJob

    /**
     * Optimize for preferences.
     *
     * Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or dataset that does
     * not exist answers 404; a `job_uuid` that is taken answers 409.
     *
     * An argument that is null is left out; the method that takes a [PreferenceOptimizeRequest] can also send null.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
     *
     * @param jobUuid Identifier of the new job; it has no slashes.
     * @param finetunedModel Model to train.
     * @param algorithmConfig Direct preference optimization.
     * @param trainingConfig How long, on what and how training goes.
     * @param hyperparamSearchConfig Settings of a search for good settings.
     * @param loggerConfig Settings of the log.
     */
    public suspend fun preferenceOptimize(
        jobUuid: String,
        finetunedModel: String,
        algorithmConfig: DPOAlignmentConfig,
        trainingConfig: TrainingConfig,
        hyperparamSearchConfig: JsonObject? = null,
        loggerConfig: JsonObject? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): PostTrainingJob =
        preferenceOptimize(
            PreferenceOptimizeRequest(
                jobUuid = jobUuid,
                finetunedModel = finetunedModel,
                algorithmConfig = algorithmConfig,
                trainingConfig = trainingConfig,
                hyperparamSearchConfig = hyperparamSearchConfig,
                loggerConfig = loggerConfig,
            ),
            options,
        )
}

/** Asks a server. */
internal class RemotePostTraining(private val core: ClientCore) : PostTraining {
    override val jobs: PostTrainingJobs = RemotePostTrainingJobs(core)

    override suspend fun supervisedFineTune(request: SupervisedFineTuneRequest, options: RequestOptions): PostTrainingJob =
        core.answer(
            callOf(
                "post_training.supervised_fine_tune",
                "POST",
                "/v1/post-training/supervised-fine-tune",
                body = CallBody.Json(request.toJson()),
            ),
            model { PostTrainingJob(it) },
            options,
        )

    override suspend fun preferenceOptimize(request: PreferenceOptimizeRequest, options: RequestOptions): PostTrainingJob =
        core.answer(
            callOf(
                "post_training.preference_optimize",
                "POST",
                "/v1/post-training/preference-optimize",
                body = CallBody.Json(request.toJson()),
            ),
            model { PostTrainingJob(it) },
            options,
        )
}
