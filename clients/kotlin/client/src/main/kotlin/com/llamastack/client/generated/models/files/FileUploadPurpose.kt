// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What an uploaded file is for.
 *
 * Source: files.yaml#/components/schemas/FileUploadPurpose
 */
public class FileUploadPurpose(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<FileUploadPurpose>() {
        /** `assistants`. */
        @JvmField
        public val ASSISTANTS: FileUploadPurpose = FileUploadPurpose("assistants")

        /** `batch`. */
        @JvmField
        public val BATCH: FileUploadPurpose = FileUploadPurpose("batch")

        /** `fine-tune`. */
        @JvmField
        public val FINE_TUNE: FileUploadPurpose = FileUploadPurpose("fine-tune")

        /** `vision`. */
        @JvmField
        public val VISION: FileUploadPurpose = FileUploadPurpose("vision")

        /** `user_data`. */
        @JvmField
        public val USER_DATA: FileUploadPurpose = FileUploadPurpose("user_data")

        /** `evals`. */
        @JvmField
        public val EVALS: FileUploadPurpose = FileUploadPurpose("evals")

        override fun of(value: String): FileUploadPurpose = FileUploadPurpose(value)
    }
}
