// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateVectorStoreRequest
import com.llamastack.client.models.ListVectorStoresResponse
import com.llamastack.client.models.Metadata
import com.llamastack.client.models.SearchVectorStoreRequest
import com.llamastack.client.models.SearchVectorStoreResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.UpdateVectorStoreRequest
import com.llamastack.client.models.VectorStore
import com.llamastack.client.models.VectorStoreChunkingStrategyParam
import com.llamastack.client.models.VectorStoreDeleted
import com.llamastack.client.models.VectorStoreExpiresAfter
import com.llamastack.client.models.VectorStoreFilter
import com.llamastack.client.models.VectorStoreRankingOptions
import com.llamastack.client.models.VectorStoreSearchMode
import com.llamastack.client.models.VectorStoreSearchQuery
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

/** Operations of `client.vector_stores`. */
public interface VectorStores {
    /** Operations of `client.vector_stores.files`. */
    public val files: VectorStoresFiles

    /** Operations of `client.vector_stores.file_batches`. */
    public val fileBatches: VectorStoresFileBatches

    /**
     * Create a vector store.
     *
     * Makes a vector store and begins to read the given files into it.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
     */
    public suspend fun create(request: CreateVectorStoreRequest, options: RequestOptions = RequestOptions.NONE): VectorStore

    /**
     * Create a vector store.
     *
     * Makes a vector store and begins to read the given files into it.
     *
     * An argument that is null is left out; the method that takes a [CreateVectorStoreRequest] can also send null.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores/post
     *
     * @param name Name for people.
     * @param description What the store is for.
     * @param fileIds Uploaded files to read into it.
     * @param expiresAfter When the store expires. Default never.
     * @param chunkingStrategy How to cut the files. Default `auto`.
     * @param metadata Facts to attach to the store.
     * @param embeddingModel Model that embeds the chunks. Default the stack's.
     * @param embeddingDimension Length of an embedding. Default the model's own; one that the model cannot make counts
     * as its own.
     * @param providerId Provider that keeps the store. Default the first.
     */
    public suspend fun create(
        name: String? = null,
        description: String? = null,
        fileIds: List<String>? = null,
        expiresAfter: VectorStoreExpiresAfter? = null,
        chunkingStrategy: VectorStoreChunkingStrategyParam? = null,
        metadata: Metadata? = null,
        embeddingModel: String? = null,
        embeddingDimension: Long? = null,
        providerId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStore =
        create(
            CreateVectorStoreRequest(
                name = Field.orAbsent(name),
                description = Field.orAbsent(description),
                fileIds = Field.orAbsent(fileIds),
                expiresAfter = Field.orAbsent(expiresAfter),
                chunkingStrategy = Field.orAbsent(chunkingStrategy),
                metadata = Field.orAbsent(metadata),
                embeddingModel = Field.orAbsent(embeddingModel),
                embeddingDimension = Field.orAbsent(embeddingDimension),
                providerId = Field.orAbsent(providerId),
            ),
            options,
        )

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
    public fun list(
        limit: Long? = null,
        order: SortOrder? = null,
        after: String? = null,
        before: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ListVectorStoresResponse, VectorStore>

    /**
     * Get a vector store.
     *
     * Returns one vector store.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/get
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    public suspend fun retrieve(vectorStoreId: String, options: RequestOptions = RequestOptions.NONE): VectorStore

    /**
     * Change a vector store.
     *
     * Changes the given fields; those left out or null stay as they are.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    public suspend fun update(
        vectorStoreId: String,
        request: UpdateVectorStoreRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStore

    /**
     * Change a vector store.
     *
     * Changes the given fields; those left out or null stay as they are.
     *
     * An argument that is null is left out; the method that takes a [UpdateVectorStoreRequest] can also send null.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/post
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param name New name.
     * @param expiresAfter New time of expiry.
     * @param metadata Facts that take the place of the old ones.
     */
    public suspend fun update(
        vectorStoreId: String,
        name: String? = null,
        expiresAfter: VectorStoreExpiresAfter? = null,
        metadata: Metadata? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStore =
        update(
            vectorStoreId,
            UpdateVectorStoreRequest(
                name = Field.orAbsent(name),
                expiresAfter = Field.orAbsent(expiresAfter),
                metadata = Field.orAbsent(metadata),
            ),
            options,
        )

    /**
     * Delete a vector store.
     *
     * Removes a vector store with its chunks. The files themselves stay.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}/delete
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    public suspend fun delete(vectorStoreId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreDeleted

    /**
     * Search a vector store.
     *
     * Returns the chunks that fit the query best, best first.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    public suspend fun search(
        vectorStoreId: String,
        request: SearchVectorStoreRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): SearchVectorStoreResponse

    /**
     * Search a vector store.
     *
     * Returns the chunks that fit the query best, best first.
     *
     * An argument that is null is left out; the method that takes a [SearchVectorStoreRequest] can also send null.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1search/post
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param query One query, or several whose results are joined.
     * @param filters Condition on the attributes of files. Default none.
     * @param maxNumResults How many chunks to answer at most.
     * @param rankingOptions How to rank the chunks.
     * @param rewriteQuery Whether a model may put the query into better words.
     * @param searchMode What decides whether a chunk fits. Default `vector`.
     */
    public suspend fun search(
        vectorStoreId: String,
        query: VectorStoreSearchQuery,
        filters: VectorStoreFilter? = null,
        maxNumResults: Long? = null,
        rankingOptions: VectorStoreRankingOptions? = null,
        rewriteQuery: Boolean? = null,
        searchMode: VectorStoreSearchMode? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): SearchVectorStoreResponse =
        search(
            vectorStoreId,
            SearchVectorStoreRequest(
                query = query,
                filters = Field.orAbsent(filters),
                maxNumResults = Field.orAbsent(maxNumResults),
                rankingOptions = Field.orAbsent(rankingOptions),
                rewriteQuery = Field.orAbsent(rewriteQuery),
                searchMode = Field.orAbsent(searchMode),
            ),
            options,
        )
}

/** Asks a server. */
internal class RemoteVectorStores(private val core: ClientCore) : VectorStores {
    override val files: VectorStoresFiles = RemoteVectorStoresFiles(core)
    override val fileBatches: VectorStoresFileBatches = RemoteVectorStoresFileBatches(core)

    override suspend fun create(request: CreateVectorStoreRequest, options: RequestOptions): VectorStore =
        core.answer(
            callOf("vector_stores.create", "POST", "/v1/vector_stores", body = CallBody.Json(request.toJson())),
            model { VectorStore(it) },
            options,
        )

    override fun list(
        limit: Long?,
        order: SortOrder?,
        after: String?,
        before: String?,
        options: RequestOptions,
    ): Pages<ListVectorStoresResponse, VectorStore> =
        core.pages(
            callOf(
                "vector_stores.list",
                "GET",
                "/v1/vector_stores",
                parameters = Parameters()
                    .query("limit", limit)
                    .query("order", order)
                    .query("after", after)
                    .query("before", before),
            ),
            model { ListVectorStoresResponse(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more", before = setOf("limit", "order")),
            options,
        ) { it.data }

    override suspend fun retrieve(vectorStoreId: String, options: RequestOptions): VectorStore =
        core.answer(
            callOf("vector_stores.retrieve", "GET", "/v1/vector_stores/" + PathEncoding.encode("vector_store_id", vectorStoreId)),
            model { VectorStore(it) },
            options,
        )

    override suspend fun update(vectorStoreId: String, request: UpdateVectorStoreRequest, options: RequestOptions): VectorStore =
        core.answer(
            callOf(
                "vector_stores.update",
                "POST",
                "/v1/vector_stores/" + PathEncoding.encode("vector_store_id", vectorStoreId),
                body = CallBody.Json(request.toJson()),
            ),
            model { VectorStore(it) },
            options,
        )

    override suspend fun delete(vectorStoreId: String, options: RequestOptions): VectorStoreDeleted =
        core.answer(
            callOf("vector_stores.delete", "DELETE", "/v1/vector_stores/" + PathEncoding.encode("vector_store_id", vectorStoreId)),
            model { VectorStoreDeleted(it) },
            options,
        )

    override suspend fun search(
        vectorStoreId: String,
        request: SearchVectorStoreRequest,
        options: RequestOptions,
    ): SearchVectorStoreResponse =
        core.answer(
            callOf(
                "vector_stores.search",
                "POST",
                "/v1/vector_stores/" + PathEncoding.encode("vector_store_id", vectorStoreId) + "/search",
                body = CallBody.Json(request.toJson()),
            ),
            model { SearchVectorStoreResponse(it) },
            options,
        )
}
