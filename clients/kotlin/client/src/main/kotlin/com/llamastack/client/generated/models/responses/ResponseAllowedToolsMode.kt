// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * The model decides for itself, or must call one of them.
 *
 * Source: responses.yaml#/components/schemas/ResponseAllowedToolsMode
 */
public class ResponseAllowedToolsMode(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseAllowedToolsMode>() {
        /** `auto`. */
        @JvmField
        public val AUTO: ResponseAllowedToolsMode = ResponseAllowedToolsMode("auto")

        /** `required`. */
        @JvmField
        public val REQUIRED: ResponseAllowedToolsMode = ResponseAllowedToolsMode("required")

        override fun of(value: String): ResponseAllowedToolsMode = ResponseAllowedToolsMode(value)
    }
}
