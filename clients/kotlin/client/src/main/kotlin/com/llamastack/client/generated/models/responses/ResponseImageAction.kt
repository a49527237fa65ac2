// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Whether an image is made anew or from another.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageAction
 */
public class ResponseImageAction(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseImageAction>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseImageAction = ResponseImageAction("auto")

        /** `generate`. */
        @JvmField
        public val GENERATE: ResponseImageAction = ResponseImageAction("generate")

        /** `edit`. */
        @JvmField
        public val EDIT: ResponseImageAction = ResponseImageAction("edit")

        override fun of(value: String): ResponseImageAction = ResponseImageAction(value)
    }
}
