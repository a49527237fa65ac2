// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.FileInput
import com.llamastack.client.runtime.FormPart
import com.llamastack.client.runtime.json.FormWriter

/**
 * A form with a file.
 *
 * Source: files.yaml#/components/schemas/CreateFileRequest
 */
public class CreateFileRequest(
    /** The file, with its name. */
    public val file: FileInput,
    /** What an uploaded file is for. */
    public val purpose: FileUploadPurpose,
    /** When to delete the file by itself. A form carries it as `expires_after[anchor]` and `expires_after[seconds]`. */
    public val expiresAfter: FileExpiresAfter? = null,
) {
    /** The parts, in the order of the document. */
    internal fun form(): List<FormPart> {
        val to = FormWriter()
        to.file("file", file)
        to.field("purpose", purpose)
        to.field("expires_after", expiresAfter)
        return to.parts
    }

    /** Makes one piece by piece, for Java. What is not set is absent. */
    public class Builder(
        private val file: FileInput,
        private val purpose: FileUploadPurpose,
    ) {
        private var expiresAfter: FileExpiresAfter? = null

        /** Sets [CreateFileRequest.expiresAfter]. */
        public fun expiresAfter(value: FileExpiresAfter): Builder = apply { expiresAfter = value }

        /** The finished value. */
        public fun build(): CreateFileRequest = CreateFileRequest(
            file = file,
            purpose = purpose,
            expiresAfter = expiresAfter,
        )
    }
}
