// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateVectorStoreFileBatchRequest
import com.llamastack.client.models.CreateVectorStoreFileRequest
import com.llamastack.client.models.ListVectorStoreFilesResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.VectorStoreAttributes
import com.llamastack.client.models.VectorStoreChunkingStrategyParam
import com.llamastack.client.models.VectorStoreFile
import com.llamastack.client.models.VectorStoreFileBatch
import com.llamastack.client.models.VectorStoreFileStatus
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

/** Operations of `client.vector_stores.file_batches`. */
public interface VectorStoresFileBatches {
    /**
     * Add many files to a vector store.
     *
     * Begins to read several uploaded files into the store as one batch.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    public suspend fun create(
        vectorStoreId: String,
        request: CreateVectorStoreFileBatchRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFileBatch

    /**
     * Add many files to a vector store.
     *
     * Begins to read several uploaded files into the store as one batch.
     *
     * An argument that is null is left out; the method that takes a [CreateVectorStoreFileBatchRequest] can also send
     * null.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1file_batches/post
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param fileIds Identifiers of uploaded files.
     * @param files Uploaded files with their own attributes and chunking.
     * @param attributes Facts about each of `file_ids` to filter by.
     * @param chunkingStrategy How to cut each of `file_ids`. Default `auto`.
     */
    public suspend fun create(
        vectorStoreId: String,
        fileIds: List<String>? = null,
        files: List<CreateVectorStoreFileRequest>? = null,
        attributes: VectorStoreAttributes? = null,
        chunkingStrategy: VectorStoreChunkingStrategyParam? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFileBatch =
        create(
            vectorStoreId,
            CreateVectorStoreFileBatchRequest(
                fileIds = Field.orAbsent(fileIds),
                files = Field.orAbsent(files),
                attributes = Field.orAbsent(attributes),
                chunkingStrategy = Field.orAbsent(chunkingStrategy),
            ),
            options,
        )

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
    public suspend fun retrieve(
        vectorStoreId: String,
        batchId: String,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFileBatch

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
    public suspend fun cancel(vectorStoreId: String, batchId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreFileBatch

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
    public fun listFiles(
        vectorStoreId: String,
        batchId: String,
        limit: Long? = null,
        order: SortOrder? = null,
        after: String? = null,
        before: String? = null,
        filter: VectorStoreFileStatus? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ListVectorStoreFilesResponse, VectorStoreFile>
}

/** Asks a server. */
internal class RemoteVectorStoresFileBatches(private val core: ClientCore) : VectorStoresFileBatches {
    override suspend fun create(
        vectorStoreId: String,
        request: CreateVectorStoreFileBatchRequest,
        options: RequestOptions,
    ): VectorStoreFileBatch =
        core.answer(
            callOf(
                "vector_stores.file_batches.create",
                "POST",
                "/v1/vector_stores/" + PathEncoding.encode("vector_store_id", vectorStoreId) + "/file_batches",
                body = CallBody.Json(request.toJson()),
            ),
            model { VectorStoreFileBatch(it) },
            options,
        )

    override suspend fun retrieve(vectorStoreId: String, batchId: String, options: RequestOptions): VectorStoreFileBatch =
        core.answer(
            callOf(
                "vector_stores.file_batches.retrieve",
                "GET",
                "/v1/vector_stores/" +
                    PathEncoding.encode("vector_store_id", vectorStoreId) +
                    "/file_batches/" +
                    PathEncoding.encode("batch_id", batchId),
            ),
            model { VectorStoreFileBatch(it) },
            options,
        )

    override suspend fun cancel(vectorStoreId: String, batchId: String, options: RequestOptions): VectorStoreFileBatch =
        core.answer(
            callOf(
                "vector_stores.file_batches.cancel",
                "POST",
                "/v1/vector_stores/" +
                    PathEncoding.encode("vector_store_id", vectorStoreId) +
                    "/file_batches/" +
                    PathEncoding.encode("batch_id", batchId) +
                    "/cancel",
            ),
            model { VectorStoreFileBatch(it) },
            options,
        )

    override fun listFiles(
        vectorStoreId: String,
        batchId: String,
        limit: Long?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?,
        options: RequestOptions,
    ): Pages<ListVectorStoreFilesResponse, VectorStoreFile> =
        core.pages(
            callOf(
                "vector_stores.file_batches.list_files",
                "GET",
                "/v1/vector_stores/" +
                    PathEncoding.encode("vector_store_id", vectorStoreId) +
                    "/file_batches/" +
                    PathEncoding.encode("batch_id", batchId) +
                    "/files",
                parameters = Parameters()
                    .query("limit", limit)
                    .query("order", order)
                    .query("after", after)
                    .query("before", before)
                    .query("filter", filter),
            ),
            model { ListVectorStoreFilesResponse(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more", before = setOf("limit", "order")),
            options,
        ) { it.data }
}
