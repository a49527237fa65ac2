// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.Batch
import com.llamastack.client.models.CreateBatchRequest
import com.llamastack.client.models.ListBatchesResponse
import com.llamastack.client.resources.Batches
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.batches`; each blocks its thread until it is done. */
public class BatchesBlocking internal constructor(private val resource: Batches) {
    /**
     * Create a batch.
     *
     * Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`, `url` and `body`;
     * each line of the output holds `custom_id`, `response` and `error`. A file whose lines are not so makes a batch
     * that fails, with the lines at fault in `errors`.
     *
     * Source: batches.yaml#/paths/~1v1~1batches/post
     */
    @JvmOverloads
    public fun create(request: CreateBatchRequest, options: RequestOptions = RequestOptions.NONE): Batch =
        blocking { resource.create(request, options) }

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
    @JvmOverloads
    public fun list(
        after: String? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListBatchesResponse, Batch> =
        BlockingPages(resource.list(after, limit, options))

    /**
     * Get a batch.
     *
     * Returns one batch, with its progress.
     *
     * Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
     *
     * @param batchId Identifier of the batch.
     */
    @JvmOverloads
    public fun retrieve(batchId: String, options: RequestOptions = RequestOptions.NONE): Batch =
        blocking { resource.retrieve(batchId, options) }

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
    @JvmOverloads
    public fun cancel(batchId: String, options: RequestOptions = RequestOptions.NONE): Batch =
        blocking { resource.cancel(batchId, options) }
}
