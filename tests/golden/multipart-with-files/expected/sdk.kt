// blocking/FilesBlocking.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateFileRequest
import com.llamastack.client.models.File
import com.llamastack.client.resources.Files
import com.llamastack.client.runtime.BlockingDownload
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.files`; each blocks its thread until it is done. */
public class FilesBlocking internal constructor(private val resource: Files) {
    /**
     * files.create.
     *
     * Source: spec.yaml#/paths/~1v1~1files/post
     */
    @JvmOverloads
    public fun create(request: CreateFileRequest, options: RequestOptions = RequestOptions.NONE): File =
        blocking { resource.create(request, options) }

    /**
     * files.content.
     *
     * Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/get
     */
    @JvmOverloads
    public fun content(fileId: String, options: RequestOptions = RequestOptions.NONE): BlockingDownload =
        BlockingDownload(blocking { resource.content(fileId, options) })

    /**
     * files.delete.
     *
     * Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/delete
     */
    @JvmOverloads
    public fun delete(fileId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.delete(fileId, options) }
}

// models/spec/CreateFileRequest.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.FileInput
import com.llamastack.client.runtime.FormPart
import com.llamastack.client.runtime.json.FormWriter

/**
 * `CreateFileRequest` of the contract.
 *
 * Source: spec.yaml#/components/schemas/CreateFileRequest
 */
public class CreateFileRequest(
    /** The bytes. */
    public val file: FileInput,
    /** The field `purpose`. */
    public val purpose: String,
    /** More bytes. */
    public val masks: List<FileInput>? = null,
) {
    /** The parts, in the order of the document. */
    internal fun form(): List<FormPart> {
        val to = FormWriter()
        to.file("file", file)
        to.files("masks", masks)
        to.field("purpose", purpose)
        return to.parts
    }

    /** Makes one piece by piece, for Java. What is not set is absent. */
    public class Builder(
        private val file: FileInput,
        private val purpose: String,
    ) {
        private var masks: List<FileInput>? = null

        /** Sets [CreateFileRequest.masks]. */
        public fun masks(value: List<FileInput>): Builder = apply { masks = value }

        /** The finished value. */
        public fun build(): CreateFileRequest = CreateFileRequest(
            file = file,
            purpose = purpose,
            masks = masks,
        )
    }
}

// models/spec/File.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * `File` of the contract.
 *
 * Source: spec.yaml#/components/schemas/File
 */
public class File(
    /** The field `id`. */
    public val id: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.optional("id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("id", id)
    }
}

// resources/Files.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateFileRequest
import com.llamastack.client.models.File
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Download
import com.llamastack.client.runtime.FileInput
import com.llamastack.client.runtime.MediaTypes
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.run

/** Operations of `client.files`. */
public interface Files {
    /**
     * files.create.
     *
     * Source: spec.yaml#/paths/~1v1~1files/post
     */
    public suspend fun create(request: CreateFileRequest, options: RequestOptions = RequestOptions.NONE): File

    /**
     * files.create.
     *
     * An argument that is null is left out; the method that takes a [CreateFileRequest] can also send null.
     *
     * Source: spec.yaml#/paths/~1v1~1files/post
     *
     * @param file The bytes.
     * @param masks More bytes.
     */
    public suspend fun create(
        file: FileInput,
        purpose: String,
        masks: List<FileInput>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): File =
        create(CreateFileRequest(file = file, masks = masks, purpose = purpose), options)

    /**
     * files.content.
     *
     * Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/get
     */
    public suspend fun content(fileId: String, options: RequestOptions = RequestOptions.NONE): Download

    /**
     * files.delete.
     *
     * Source: spec.yaml#/paths/~1v1~1files~1{file_id}~1content/delete
     */
    public suspend fun delete(fileId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteFiles(private val core: ClientCore) : Files {
    override suspend fun create(request: CreateFileRequest, options: RequestOptions): File =
        core.answer(callOf("files.create", "POST", "/v1/files", body = CallBody.Form(request.form())), model { File(it) }, options)

    override suspend fun content(fileId: String, options: RequestOptions): Download =
        core.download(
            callOf("files.content", "GET", "/v1/files/" + PathEncoding.encode("file_id", fileId) + "/content", accept = MediaTypes.ANY),
            options,
        )

    override suspend fun delete(fileId: String, options: RequestOptions): Unit =
        core.run(callOf("files.delete", "DELETE", "/v1/files/" + PathEncoding.encode("file_id", fileId) + "/content"), options)
}
