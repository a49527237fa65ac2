// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateVectorStoreFileRequest
import com.llamastack.client.models.ListVectorStoreFilesResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.UpdateVectorStoreFileRequest
import com.llamastack.client.models.VectorStoreAttributes
import com.llamastack.client.models.VectorStoreChunkingStrategyParam
import com.llamastack.client.models.VectorStoreFile
import com.llamastack.client.models.VectorStoreFileContentResponse
import com.llamastack.client.models.VectorStoreFileDeleted
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

/** Operations of `client.vector_stores.files`. */
public interface VectorStoresFiles {
    /**
     * Add a file to a vector store.
     *
     * Begins to read an uploaded file into the store. A file that is already there is read anew.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    public suspend fun create(
        vectorStoreId: String,
        request: CreateVectorStoreFileRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFile

    /**
     * Add a file to a vector store.
     *
     * Begins to read an uploaded file into the store. A file that is already there is read anew.
     *
     * An argument that is null is left out; the method that takes a [CreateVectorStoreFileRequest] can also send null.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param fileId Identifier of the uploaded file.
     * @param attributes Facts about the file to filter by.
     * @param chunkingStrategy How to cut the file. Default `auto`.
     */
    public suspend fun create(
        vectorStoreId: String,
        fileId: String,
        attributes: VectorStoreAttributes? = null,
        chunkingStrategy: VectorStoreChunkingStrategyParam? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFile =
        create(
            vectorStoreId,
            CreateVectorStoreFileRequest(
                fileId = fileId,
                attributes = Field.orAbsent(attributes),
                chunkingStrategy = Field.orAbsent(chunkingStrategy),
            ),
            options,
        )

    /**
     * List the files of a vector store.
     *
     * Returns the files of the store, newest first unless asked otherwise.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/get
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param order Sort by creation time, ascending or descending. Default descending.
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param before Identifier of the first item of the page behind; the answer ends before it.
     * @param filter Only files of this status.
     */
    public fun list(
        vectorStoreId: String,
        limit: Long? = null,
        order: SortOrder? = null,
        after: String? = null,
        before: String? = null,
        filter: VectorStoreFileStatus? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ListVectorStoreFilesResponse, VectorStoreFile>

    /**
     * Get a file of a vector store.
     *
     * Returns how far the store is with a file.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/get
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param fileId Identifier of the file.
     */
    public suspend fun retrieve(vectorStoreId: String, fileId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreFile

    /**
     * Change the attributes of a file.
     *
     * Replaces the attributes of a file in the store; null clears them.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param fileId Identifier of the file.
     */
    public suspend fun update(
        vectorStoreId: String,
        fileId: String,
        request: UpdateVectorStoreFileRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFile

    /**
     * Change the attributes of a file.
     *
     * Replaces the attributes of a file in the store; null clears them.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/post
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param fileId Identifier of the file.
     * @param attributes Facts about the file to filter by.
     */
    public suspend fun update(
        vectorStoreId: String,
        fileId: String,
        attributes: VectorStoreAttributes?,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFile =
        update(vectorStoreId, fileId, UpdateVectorStoreFileRequest(attributes = attributes), options)

    /**
     * Take a file out of a vector store.
     *
     * Removes the chunks of a file from the store. The file itself stays.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}/delete
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param fileId Identifier of the file.
     */
    public suspend fun delete(vectorStoreId: String, fileId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreFileDeleted

    /**
     * Get the chunks of a file.
     *
     * Returns what the store has read from a file, chunk by chunk.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files~1{file_id}~1content/get
     *
     * @param vectorStoreId Identifier of the vector store.
     * @param fileId Identifier of the file.
     * @param includeEmbeddings Whether to answer the embedding of each chunk. Default false.
     * @param includeMetadata Whether to answer the metadata of each chunk. Default false.
     */
    public suspend fun content(
        vectorStoreId: String,
        fileId: String,
        includeEmbeddings: Boolean? = null,
        includeMetadata: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFileContentResponse
}

/** Asks a server. */
internal class RemoteVectorStoresFiles(private val core: ClientCore) : VectorStoresFiles {
    override suspend fun create(vectorStoreId: String, request: CreateVectorStoreFileRequest, options: RequestOptions): VectorStoreFile =
        core.answer(
            callOf(
                "vector_stores.files.create",
                "POST",
                "/v1/vector_stores/" + PathEncoding.encode("vector_store_id", vectorStoreId) + "/files",
                body = CallBody.Json(request.toJson()),
            ),
            model { VectorStoreFile(it) },
            options,
        )

    override fun list(
        vectorStoreId: String,
        limit: Long?,
        order: SortOrder?,
        after: String?,
        before: String?,
        filter: VectorStoreFileStatus?,
        options: RequestOptions,
    ): Pages<ListVectorStoreFilesResponse, VectorStoreFile> =
        core.pages(
            callOf(
                "vector_stores.files.list",
                "GET",
                "/v1/vector_stores/" + PathEncoding.encode("vector_store_id", vectorStoreId) + "/files",
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

    override suspend fun retrieve(vectorStoreId: String, fileId: String, options: RequestOptions): VectorStoreFile =
        core.answer(
            callOf(
                "vector_stores.files.retrieve",
                "GET",
                "/v1/vector_stores/" +
                    PathEncoding.encode("vector_store_id", vectorStoreId) +
                    "/files/" +
                    PathEncoding.encode("file_id", fileId),
            ),
            model { VectorStoreFile(it) },
            options,
        )

    override suspend fun update(
        vectorStoreId: String,
        fileId: String,
        request: UpdateVectorStoreFileRequest,
        options: RequestOptions,
    ): VectorStoreFile =
        core.answer(
            callOf(
                "vector_stores.files.update",
                "POST",
                "/v1/vector_stores/" +
                    PathEncoding.encode("vector_store_id", vectorStoreId) +
                    "/files/" +
                    PathEncoding.encode("file_id", fileId),
                body = CallBody.Json(request.toJson()),
            ),
            model { VectorStoreFile(it) },
            options,
        )

    override suspend fun delete(vectorStoreId: String, fileId: String, options: RequestOptions): VectorStoreFileDeleted =
        core.answer(
            callOf(
                "vector_stores.files.delete",
                "DELETE",
                "/v1/vector_stores/" +
                    PathEncoding.encode("vector_store_id", vectorStoreId) +
                    "/files/" +
                    PathEncoding.encode("file_id", fileId),
            ),
            model { VectorStoreFileDeleted(it) },
            options,
        )

    override suspend fun content(
        vectorStoreId: String,
        fileId: String,
        includeEmbeddings: Boolean?,
        includeMetadata: Boolean?,
        options: RequestOptions,
    ): VectorStoreFileContentResponse =
        core.answer(
            callOf(
                "vector_stores.files.content",
                "GET",
                "/v1/vector_stores/" +
                    PathEncoding.encode("vector_store_id", vectorStoreId) +
                    "/files/" +
                    PathEncoding.encode("file_id", fileId) +
                    "/content",
                parameters = Parameters()
                    .query("include_embeddings", includeEmbeddings)
                    .query("include_metadata", includeMetadata),
            ),
            model { VectorStoreFileContentResponse(it) },
            options,
        )
}
