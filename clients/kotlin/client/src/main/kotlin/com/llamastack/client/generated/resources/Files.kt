// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateFileRequest
import com.llamastack.client.models.File
import com.llamastack.client.models.FileDeleted
import com.llamastack.client.models.FileExpiresAfter
import com.llamastack.client.models.FilePurpose
import com.llamastack.client.models.FileUploadPurpose
import com.llamastack.client.models.ListFilesResponse
import com.llamastack.client.models.SortOrder
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Download
import com.llamastack.client.runtime.FileInput
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.files`. */
public interface Files {
    /**
     * Upload a file.
     *
     * Keeps a file under a new identifier.
     *
     * Source: files.yaml#/paths/~1v1~1files/post
     */
    public suspend fun create(request: CreateFileRequest, options: RequestOptions = RequestOptions.NONE): File

    /**
     * Upload a file.
     *
     * Keeps a file under a new identifier.
     *
     * An argument that is null is left out; the method that takes a [CreateFileRequest] can also send null.
     *
     * Source: files.yaml#/paths/~1v1~1files/post
     *
     * @param file The file, with its name.
     * @param purpose What an uploaded file is for.
     * @param expiresAfter When to delete the file by itself. A form carries it as `expires_after[anchor]` and
     * `expires_after[seconds]`.
     */
    public suspend fun create(
        file: FileInput,
        purpose: FileUploadPurpose,
        expiresAfter: FileExpiresAfter? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): File =
        create(CreateFileRequest(file = file, purpose = purpose, expiresAfter = expiresAfter), options)

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
    public fun list(
        after: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        purpose: FilePurpose? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ListFilesResponse, File>

    /**
     * Get a file.
     *
     * Returns what is known about a file, without its content.
     *
     * Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
     *
     * @param fileId Identifier of the file.
     */
    public suspend fun retrieve(fileId: String, options: RequestOptions = RequestOptions.NONE): File

    /**
     * Delete a file.
     *
     * Removes a file and its content. Vector stores keep what they have read from it.
     *
     * Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
     *
     * @param fileId Identifier of the file.
     */
    public suspend fun delete(fileId: String, options: RequestOptions = RequestOptions.NONE): FileDeleted

    /**
     * Download a file.
     *
     * Returns the bytes of a file as they were uploaded.
     *
     * Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
     *
     * @param fileId Identifier of the file.
     */
    public suspend fun content(fileId: String, options: RequestOptions = RequestOptions.NONE): Download
}

/** Asks a server. */
internal class RemoteFiles(private val core: ClientCore) : Files {
    override suspend fun create(request: CreateFileRequest, options: RequestOptions): File =
        core.answer(callOf("files.create", "POST", "/v1/files", body = CallBody.Form(request.form())), model { File(it) }, options)

    override fun list(
        after: String?,
        limit: Long?,
        order: SortOrder?,
        purpose: FilePurpose?,
        options: RequestOptions,
    ): Pages<ListFilesResponse, File> =
        core.pages(
            callOf(
                "files.list",
                "GET",
                "/v1/files",
                parameters = Parameters()
                    .query("after", after)
                    .query("limit", limit)
                    .query("order", order)
                    .query("purpose", purpose),
            ),
            model { ListFilesResponse(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun retrieve(fileId: String, options: RequestOptions): File =
        core.answer(callOf("files.retrieve", "GET", "/v1/files/" + PathEncoding.encode("file_id", fileId)), model { File(it) }, options)

    override suspend fun delete(fileId: String, options: RequestOptions): FileDeleted =
        core.answer(
            callOf("files.delete", "DELETE", "/v1/files/" + PathEncoding.encode("file_id", fileId)),
            model { FileDeleted(it) },
            options,
        )

    override suspend fun content(fileId: String, options: RequestOptions): Download =
        core.download(
            callOf("files.content", "GET", "/v1/files/" + PathEncoding.encode("file_id", fileId) + "/content", accept = MediaTypes.ANY),
            options,
        )
}
