// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CancelTrainingJobRequest
import com.llamastack.client.models.ListPostTrainingJobsResponse
import com.llamastack.client.models.PostTrainingJob
import com.llamastack.client.models.PostTrainingJobArtifactsResponse
import com.llamastack.client.models.PostTrainingJobStatusResponse
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.post_training.jobs`. */
public interface PostTrainingJobs {
    /**
     * List jobs.
     *
     * Lists the jobs, newest first.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListPostTrainingJobsResponse, PostTrainingJob>

    /**
     * Get the status of a job.
     *
     * Says where a job stands, and which checkpoints it has written.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
     *
     * @param jobUuid Identifier of the job.
     */
    public suspend fun status(jobUuid: String, options: RequestOptions = RequestOptions.NONE): PostTrainingJobStatusResponse

    /**
     * Get the artifacts of a job.
     *
     * Lists the checkpoints that a job has written so far.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
     *
     * @param jobUuid Identifier of the job.
     */
    public suspend fun artifacts(jobUuid: String, options: RequestOptions = RequestOptions.NONE): PostTrainingJobArtifactsResponse

    /**
     * Cancel a job.
     *
     * Stops a job. Its checkpoints stay, and a job that is over stays as it is.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
     */
    public suspend fun cancel(request: CancelTrainingJobRequest, options: RequestOptions = RequestOptions.NONE)

    /**
     * Cancel a job.
     *
     * Stops a job. Its checkpoints stay, and a job that is over stays as it is.
     *
     * Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
     *
     * @param jobUuid Identifier of the job.
     */
    public suspend fun cancel(jobUuid: String, options: RequestOptions = RequestOptions.NONE): Unit =
        cancel(CancelTrainingJobRequest(jobUuid = jobUuid), options)
}

/** Asks a server. */
internal class RemotePostTrainingJobs(private val core: ClientCore) : PostTrainingJobs {
    override fun list(options: RequestOptions): Pages<ListPostTrainingJobsResponse, PostTrainingJob> =
        core.pages(
            callOf("post_training.jobs.list", "GET", "/v1/post-training/jobs"),
            model { ListPostTrainingJobsResponse(it) },
            Paging(),
            options,
        ) { it.data }

    override suspend fun status(jobUuid: String, options: RequestOptions): PostTrainingJobStatusResponse =
        core.answer(
            callOf(
                "post_training.jobs.status",
                "GET",
                "/v1/post-training/job/status",
                parameters = Parameters()
                    .query("job_uuid", jobUuid),
            ),
            model { PostTrainingJobStatusResponse(it) },
            options,
        )

    override suspend fun artifacts(jobUuid: String, options: RequestOptions): PostTrainingJobArtifactsResponse =
        core.answer(
            callOf(
                "post_training.jobs.artifacts",
                "GET",
                "/v1/post-training/job/artifacts",
                parameters = Parameters()
                    .query("job_uuid", jobUuid),
            ),
            model { PostTrainingJobArtifactsResponse(it) },
            options,
        )

    override suspend fun cancel(request: CancelTrainingJobRequest, options: RequestOptions): Unit =
        core.run(
            callOf("post_training.jobs.cancel", "POST", "/v1/post-training/job/cancel", body = CallBody.Json(request.toJson())),
            options,
        )
}
