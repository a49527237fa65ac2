// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateVectorStoreRequest
import com.llamastack.client.models.ListVectorStoresResponse
import com.llamastack.client.models.SearchVectorStoreRequest
import com.llamastack.client.models.SearchVectorStoreResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.UpdateVectorStoreRequest
import com.llamastack.client.models.VectorStore
import com.llamastack.client.models.VectorStoreDeleted
import com.llamastack.client.resources.VectorStores
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.vector_stores`; each blocks its thread until it is done. */
public class VectorStoresBlocking internal constructor(private val resource: VectorStores) {
    /** Operations of `client.vector_stores.files`. */
    public val files: VectorStoresFilesBlocking = VectorStoresFilesBlocking(resource.files)

    /** Operations of `client.vector_stores.file_batches`. */
    public val fileBatches: VectorStoresFileBatchesBlocking = VectorStoresFileBatchesBlocking(resource.fileBatches)

    /**
     * Create a vector store.
     *
     * Makes a vector store and begins to read the given files into it.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
     */
    @JvmOverloads
    public fun create(request: CreateVectorStoreRequest, options: RequestOptions = RequestOptions.NONE): VectorStore =
        blocking { resource.create(request, options) }

    /**
     * List vector stores.
     *
     * Returns the vector stores, newest first unless asked otherwise.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores/get
     *
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param order Sort by creation time, ascending or descending. Default descending.
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param before Identifier of the first item of the page behind; the answer ends before it.
     */
    @JvmOverloads
    public fun list(
        limit: Long? = null,
        order: SortOrder? = null,
        after: String? = null,
        before: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListVectorStoresResponse, VectorStore> =
        BlockingPages(resource.list(limit, order, after, before, options))

    /**
     * Get a vector store.
     *
     * Returns one vector store.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    @JvmOverloads
    public fun retrieve(vectorStoreId: String, options: RequestOptions = RequestOptions.NONE): VectorStore =
        blocking { resource.retrieve(vectorStoreId, options) }

    /**
     * Change a vector store.
     *
     * Changes the given fields; those left out or null stay as they are.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    @JvmOverloads
    public fun update(
        vectorStoreId: String,
        request: UpdateVectorStoreRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStore =
        blocking { resource.update(vectorStoreId, request, options) }

    /**
     * Delete a vector store.
     *
     * Removes a vector store with its chunks. The files themselves stay.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    @JvmOverloads
    public fun delete(vectorStoreId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreDeleted =
        blocking { resource.delete(vectorStoreId, options) }

    /**
     * Search a vector store.
     *
     * Returns the chunks that fit the query best, best first.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    @JvmOverloads
    public fun search(
        vectorStoreId: String,
        request: SearchVectorStoreRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): SearchVectorStoreResponse =
        blocking { resource.search(vectorStoreId, request, options) }
}
