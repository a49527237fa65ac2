// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CancelTrainingJobRequest
import com.llamastack.client.models.ListPostTrainingJobsResponse
import com.llamastack.client.models.PostTrainingJob
import com.llamastack.client.models.PostTrainingJobArtifactsResponse
import com.llamastack.client.models.PostTrainingJobStatusResponse
import com.llamastack.client.resources.PostTrainingJobs
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.post_training.jobs`; each blocks its thread until it is done. */
public class PostTrainingJobsBlocking internal constructor(private val resource: PostTrainingJobs) {
    /**
     * List jobs.
     *
     * Lists the jobs, newest first.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListPostTrainingJobsResponse, PostTrainingJob> =
        BlockingPages(resource.list(options))

    /**
     * Get the status of a job.
     *
     * Says where a job stands, and which checkpoints it has written.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
     *
     * @param jobUuid Identifier of the job.
     */
    @JvmOverloads
    public fun status(jobUuid: String, options: RequestOptions = RequestOptions.NONE): PostTrainingJobStatusResponse =
        blocking { resource.status(jobUuid, options) }

    /**
     * Get the artifacts of a job.
     *
     * Lists the checkpoints that a job has written so far.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
     *
     * @param jobUuid Identifier of the job.
     */
    @JvmOverloads
    public fun artifacts(jobUuid: String, options: RequestOptions = RequestOptions.NONE): PostTrainingJobArtifactsResponse =
        blocking { resource.artifacts(jobUuid, options) }

    /**
     * Cancel a job.
     *
     * Stops a job. Its checkpoints stay, and a job that is over stays as it is.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
     */
    @JvmOverloads
    public fun cancel(request: CancelTrainingJobRequest, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.cancel(request, options) }
}
