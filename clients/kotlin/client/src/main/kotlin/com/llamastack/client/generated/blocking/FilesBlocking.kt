// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateFileRequest
import com.llamastack.client.models.File
import com.llamastack.client.models.FileDeleted
import com.llamastack.client.models.FilePurpose
import com.llamastack.client.models.ListFilesResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.resources.Files
import com.llamastack.client.runtime.BlockingDownload
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.files`; each blocks its thread until it is done. */
public class FilesBlocking internal constructor(private val resource: Files) {
    /**
     * Upload a file.
     *
     * Keeps a file under a new identifier.
     *
     * Source: files.yaml#/paths/~1v1~1files/post
     */
    @JvmOverloads
    public fun create(request: CreateFileRequest, options: RequestOptions = RequestOptions.NONE): File =
        blocking { resource.create(request, options) }

    /**
     * List files.
     *
     * Returns the files, newest first unless asked otherwise.
     *
     * Source: files.yaml#/paths/~1v1~1files/get
     *
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many files to answer at most, 1 to 10000. Default 10000.
     * @param order Sort by creation time, ascending or descending. Default descending.
     * @param purpose Only files of this purpose.
     */
    @JvmOverloads
    public fun list(
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        purpose: FilePurpose? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListFilesResponse, File> =
        BlockingPages(resource.list(after, limit, order, purpose, options))

    /**
     * Get a file.
     *
     * Returns what is known about a file, without its content.
     *
     * Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
     *
     * @param fileId Identifier of the file.
     */
    @JvmOverloads
    public fun retrieve(fileId: String, options: RequestOptions = RequestOptions.NONE): File =
        blocking { resource.retrieve(fileId, options) }

    /**
     * Delete a file.
     *
     * Removes a file and its content. Vector stores keep what they have read from it.
     *
     * Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
     *
     * @param fileId Identifier of the file.
     */
    @JvmOverloads
    public fun delete(fileId: String, options: RequestOptions = RequestOptions.NONE): FileDeleted =
        blocking { resource.delete(fileId, options) }

    /**
     * Download a file.
     *
     * Returns the bytes of a file as they were uploaded.
     *
     * Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
     *
     * @param fileId Identifier of the file.
     */
    @JvmOverloads
    public fun content(fileId: String, options: RequestOptions = RequestOptions.NONE): BlockingDownload =
        BlockingDownload(blocking { resource.content(fileId, options) })
}
