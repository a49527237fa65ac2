// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Batch
import com.llamastack.client.models.BatchCompletionWindow
import com.llamastack.client.models.BatchEndpoint
import com.llamastack.client.models.BatchOutputExpiration
import com.llamastack.client.models.CreateBatchRequest
import com.llamastack.client.models.ListBatchesResponse
import com.llamastack.client.models.StringMap
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.batches`. */
public interface Batches {
    /**
     * Create a batch.
     *
     * Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`, `url` and `body`;
     * each line of the output holds `custom_id`, `response` and `error`. A file whose lines are not so makes a batch
     * that fails, with the lines at fault in `errors`.
     *
     * Source: batches.yaml#/paths/~1v1~1batches/post
     */
    public suspend fun create(request: CreateBatchRequest, options: RequestOptions = RequestOptions.NONE): Batch

    /**
     * Create a batch.
     *
     * Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`, `url` and `body`;
     * each line of the output holds `custom_id`, `response` and `error`. A file whose lines are not so makes a batch
     * that fails, with the lines at fault in `errors`.
     *
     * An argument that is null is left out; the method that takes a [CreateBatchRequest] can also send null.
     *
     * Source: batches.yaml#/paths/~1v1~1batches/post
     *
     * @param inputFileId Identifier of a file that was uploaded with the purpose `batch`.
     * @param endpoint Operation that every request of a batch asks for.
     * @param completionWindow Time within which a batch is answered.
     * @param metadata Short texts to keep with the batch.
     * @param outputExpiresAfter When the output files of a batch are deleted.
     * @param idempotencyKey A second request with the same key and the same values answers the first batch; with other
     * values it answers 409.
     */
    public suspend fun create(
        inputFileId: String,
        endpoint: BatchEndpoint,
        completionWindow: BatchCompletionWindow,
        metadata: StringMap? = null,
        outputExpiresAfter: BatchOutputExpiration? = null,
        idempotencyKey: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Batch =
        create(
            CreateBatchRequest(
                inputFileId = inputFileId,
                endpoint = endpoint,
                completionWindow = completionWindow,
                metadata = Field.orAbsent(metadata),
                outputExpiresAfter = outputExpiresAfter,
                idempotencyKey = Field.orAbsent(idempotencyKey),
            ),
            options,
        )

    /**
     * List batches.
     *
     * Lists the batches, newest first.
     *
     * Source: batches.yaml#/paths/~1v1~1batches/get
     *
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     */
    public fun list(
        after: String? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ListBatchesResponse, Batch>

    /**
     * Get a batch.
     *
     * Returns one batch, with its progress.
     *
     * Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
     *
     * @param batchId Identifier of the batch.
     */
    public suspend fun retrieve(batchId: String, options: RequestOptions = RequestOptions.NONE): Batch

    /**
     * Cancel a batch.
     *
     * Stops a batch. Requests under way are finished, and what is answered stays in the output file. A batch that has
     * ended answers 409.
     *
     * Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
     *
     * @param batchId Identifier of the batch.
     */
    public suspend fun cancel(batchId: String, options: RequestOptions = RequestOptions.NONE): Batch
}

/** Asks a server. */
internal class RemoteBatches(private val core: ClientCore) : Batches {
    override suspend fun create(request: CreateBatchRequest, options: RequestOptions): Batch =
        core.answer(callOf("batches.create", "POST", "/v1/batches", body = CallBody.Json(request.toJson())), model { Batch(it) }, options)

    override fun list(after: String?, limit: Long?, options: RequestOptions): Pages<ListBatchesResponse, Batch> =
        core.pages(
            callOf(
                "batches.list",
                "GET",
                "/v1/batches",
                parameters = Parameters()
                    .query("after", after)
                    .query("limit", limit),
            ),
            model { ListBatchesResponse(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun retrieve(batchId: String, options: RequestOptions): Batch =
        core.answer(
            callOf("batches.retrieve", "GET", "/v1/batches/" + PathEncoding.encode("batch_id", batchId)),
            model { Batch(it) },
            options,
        )

    override suspend fun cancel(batchId: String, options: RequestOptions): Batch =
        core.answer(
            callOf("batches.cancel", "POST", "/v1/batches/" + PathEncoding.encode("batch_id", batchId) + "/cancel"),
            model { Batch(it) },
            options,
        )
}
