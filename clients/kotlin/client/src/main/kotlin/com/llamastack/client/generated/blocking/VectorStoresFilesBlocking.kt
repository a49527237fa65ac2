// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateVectorStoreFileRequest
import com.llamastack.client.models.ListVectorStoreFilesResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.UpdateVectorStoreFileRequest
import com.llamastack.client.models.VectorStoreFile
import com.llamastack.client.models.VectorStoreFileContentResponse
import com.llamastack.client.models.VectorStoreFileDeleted
import com.llamastack.client.models.VectorStoreFileStatus
import com.llamastack.client.resources.VectorStoresFiles
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.vector_stores.files`; each blocks its thread until it is done. */
public class VectorStoresFilesBlocking internal constructor(private val resource: VectorStoresFiles) {
    /**
     * Add a file to a vector store.
     *
     * Begins to read an uploaded file into the store. A file that is already there is read anew.
     *
     * Source: vector_stores.yaml#/paths/~1v1~1vector_stores~1{vector_store_id}~1files/post
     *
     * @param vectorStoreId Identifier of the vector store.
     */
    @JvmOverloads
    public fun create(
        vectorStoreId: String,
        request: CreateVectorStoreFileRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFile =
        blocking { resource.create(vectorStoreId, request, options) }

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
    @JvmOverloads
    public fun list(
        vectorStoreId: String,
        limit: Long? = null,
        order: SortOrder? = null,
        after: String? = null,
        before: String? = null,
        filter: VectorStoreFileStatus? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListVectorStoreFilesResponse, VectorStoreFile> =
        BlockingPages(resource.list(vectorStoreId, limit, order, after, before, filter, options))

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
    @JvmOverloads
    public fun retrieve(vectorStoreId: String, fileId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreFile =
        blocking { resource.retrieve(vectorStoreId, fileId, options) }

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
    @JvmOverloads
    public fun update(
        vectorStoreId: String,
        fileId: String,
        request: UpdateVectorStoreFileRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFile =
        blocking { resource.update(vectorStoreId, fileId, request, options) }

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
    @JvmOverloads
    public fun delete(vectorStoreId: String, fileId: String, options: RequestOptions = RequestOptions.NONE): VectorStoreFileDeleted =
        blocking { resource.delete(vectorStoreId, fileId, options) }

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
    @JvmOverloads
    public fun content(
        vectorStoreId: String,
        fileId: String,
        includeEmbeddings: Boolean? = null,
        includeMetadata: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorStoreFileContentResponse =
        blocking { resource.content(vectorStoreId, fileId, includeEmbeddings, includeMetadata, options) }
}
