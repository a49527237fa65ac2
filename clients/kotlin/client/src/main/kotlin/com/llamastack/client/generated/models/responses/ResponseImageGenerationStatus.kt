// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How far an image is.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationStatus
 */
public class ResponseImageGenerationStatus(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseImageGenerationStatus>() {
        /** `in_progress`. */
        @JvmField
        public val IN_PROGRESS: ResponseImageGenerationStatus = ResponseImageGenerationStatus("in_progress")

        /** `generating`. */
        @JvmField
        public val GENERATING: ResponseImageGenerationStatus = ResponseImageGenerationStatus("generating")

        /** `completed`. */
        @JvmField
        public val COMPLETED: ResponseImageGenerationStatus = ResponseImageGenerationStatus("completed")

        /** `failed`. */
        @JvmField
        public val FAILED: ResponseImageGenerationStatus = ResponseImageGenerationStatus("failed")

        override fun of(value: String): ResponseImageGenerationStatus = ResponseImageGenerationStatus(value)
    }
}
