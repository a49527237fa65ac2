// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * The model calls no tools, decides for itself, or must call one.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceMode
 */
public class ResponseToolChoiceMode(value: String) :
    OpenEnum(value),
    ResponseToolChoice {
    /** The known values. */
    public companion object : EnumDecoder<ResponseToolChoiceMode>() {
        /** `none`. */
        @JvmField
        public val NONE: ResponseToolChoiceMode = ResponseToolChoiceMode("none")

        /** `auto`. */
        @JvmField
        public val AUTO: ResponseToolChoiceMode = ResponseToolChoiceMode("auto")

        /** `required`. */
        @JvmField
        public val REQUIRED: ResponseToolChoiceMode = ResponseToolChoiceMode("required")

        override fun of(value: String): ResponseToolChoiceMode = ResponseToolChoiceMode(value)
    }
}
