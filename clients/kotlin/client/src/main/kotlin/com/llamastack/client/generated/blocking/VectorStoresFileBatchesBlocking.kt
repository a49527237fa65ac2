// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateVectorStoreFileBatchRequest
import com.llamastack.client.models.ListVectorStoreFilesResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.VectorStoreFile
import com.llamastack.client.models.VectorStoreFileBatch
import com.llamastack.client.models.VectorStoreFileStatus
import com.llamastack.client.resources.VectorStoresFileBatches
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.vector_stores.file_batches`; each blocks its thread until it is done. */
public class VectorStoresFileBatchesBlocking internal constructor(private val resource: VectorStoresFileBatches) {
    /**
     * Add many files to a vector store.
     *
     * Begins to read several uploaded files into the store as one batch.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    @JvmOverloads
    public fun create(
        vectorStoreId: String,
        request: CreateVectorStoreFileBatchRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFileBatch =
        blocking { resource.create(vectorStoreId, request, options) }

    /**
     * Get a file batch.
     *
     * Returns how far the store is with a batch.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}/get
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param batchId Identifier of the file batch.
     */
    @JvmOverloads
    public fun retrieve(vectorStoreId: String, batchId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreFileBatch =
        blocking { resource.retrieve(vectorStoreId, batchId, options) }

    /**
     * Cancel a file batch.
     *
     * Stops reading the files that are still to come. A batch that has ended stays as it is.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1cancel/post
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param batchId Identifier of the file batch.
     */
    @JvmOverloads
    public fun cancel(vectorStoreId: String, batchId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreFileBatch =
        blocking { resource.cancel(vectorStoreId, batchId, options) }

    /**
     * List the files of a batch.
     *
     * Returns the files of a batch, newest first unless asked otherwise.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param batchId Identifier of the file batch.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param order Sort by creation time, ascending or descending. Default descending.
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param before Identifier of the first item of the page behind; the answer ends before it.
     * @param filter Only files of this status.
     */
    @JvmOverloads
    public fun listFiles(
        vectorStoreId: String,
        batchId: String,
        limit: Long? = null,
        order: SortOrder? = null,
        after: String? = null,
        before: String? = null,
        filter: VectorStoreFileStatus? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListVectorStoreFilesResponse, VectorStoreFile> =
        BlockingPages(resource.listFiles(vectorStoreId, batchId, limit, order, after, before, filter, options))
}
