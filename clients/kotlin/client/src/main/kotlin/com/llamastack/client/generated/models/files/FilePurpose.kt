// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * What a file is for.
 *
 * Source: files.yaml#/components/schemas/FilePurpose
 */
public class FilePurpose(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<FilePurpose>() {
        /** `assistants`. */
        @JvmField
        public val ASSISTANTS: FilePurpose = FilePurpose("assistants")

        /** `assistants_output`. */
        @JvmField
        public val ASSISTANTS_OUTPUT: FilePurpose = FilePurpose("assistants_output")

        /** `batch`. */
        @JvmField
        public val BATCH: FilePurpose = FilePurpose("batch")

        /** `batch_output`. */
        @JvmField
        public val BATCH_OUTPUT: FilePurpose = FilePurpose("batch_output")

        /** `fine-tune`. */
        @JvmField
        public val FINE_TUNE: FilePurpose = FilePurpose("fine-tune")

        /** `fine-tune-results`. */
        @JvmField
        public val FINE_TUNE_RESULTS: FilePurpose = FilePurpose("fine-tune-results")

        /** `vision`. */
        @JvmField
        public val VISION: FilePurpose = FilePurpose("vision")

        /** `user_data`. */
        @JvmField
        public val USER_DATA: FilePurpose = FilePurpose("user_data")

        /** `evals`. */
        @JvmField
        public val EVALS: FilePurpose = FilePurpose("evals")

        override fun of(value: String): FilePurpose = FilePurpose(value)
    }
}
