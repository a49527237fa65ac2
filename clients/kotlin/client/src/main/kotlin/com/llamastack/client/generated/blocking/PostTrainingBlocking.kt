// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.PostTrainingJob
import com.llamastack.client.models.PreferenceOptimizeRequest
import com.llamastack.client.models.SupervisedFineTuneRequest
import com.llamastack.client.resources.PostTraining
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.post_training`; each blocks its thread until it is done. */
public class PostTrainingBlocking internal constructor(private val resource: PostTraining) {
    /** Operations of `client.post_training.jobs`. */
    public val jobs: PostTrainingJobsBlocking = PostTrainingJobsBlocking(resource.jobs)

    /**
     * Fine-tune a model.
     *
     * Starts a job that trains a model on examples. A model, checkpoint or dataset that does not exist answers 404; a
     * `job_uuid` that is taken answers 409.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
     */
    @JvmOverloads
    public fun supervisedFineTune(request: SupervisedFineTuneRequest, options: RequestOptions = RequestOptions.NONE): PostTrainingJob =
        blocking { resource.supervisedFineTune(request, options) }

    /**
     * Optimize for preferences.
     *
     * Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or dataset that does
     * not exist answers 404; a `job_uuid` that is taken answers 409.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
     */
    @JvmOverloads
    public fun preferenceOptimize(request: PreferenceOptimizeRequest, options: RequestOptions = RequestOptions.NONE): PostTrainingJob =
        blocking { resource.preferenceOptimize(request, options) }
}
