// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether a file can be used.
 *
 * Source: files.yaml#/components/schemas/FileStatus
 */
public class FileStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<FileStatus>() {
        /** `uploaded`. */
        @JvmField
        public val UPLOADED: FileStatus = FileStatus("uploaded")

        /** `processed`. */
        @JvmField
        public val PROCESSED: FileStatus = FileStatus("processed")

        /** `error`. */
        @JvmField
        public val ERROR: FileStatus = FileStatus("error")

        override fun of(value: String): FileStatus = FileStatus(value)
    }
}
