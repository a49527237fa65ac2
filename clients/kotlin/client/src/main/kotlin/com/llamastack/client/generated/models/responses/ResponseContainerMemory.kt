// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Memory of a container.
 *
 * Source: responses.yaml#/components/schemas/ResponseContainerMemory
 */
public class ResponseContainerMemory(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseContainerMemory>() {
        /** `1g`. */
        @JvmField
        public val V1G: ResponseContainerMemory = ResponseContainerMemory("1g")

        /** `4g`. */
        @JvmField
        public val V4G: ResponseContainerMemory = ResponseContainerMemory("4g")

        /** `16g`. */
        @JvmField
        public val V16G: ResponseContainerMemory = ResponseContainerMemory("16g")

        /** `64g`. */
        @JvmField
        public val V64G: ResponseContainerMemory = ResponseContainerMemory("64g")

        override fun of(value: String): ResponseContainerMemory = ResponseContainerMemory(value)
    }
}
