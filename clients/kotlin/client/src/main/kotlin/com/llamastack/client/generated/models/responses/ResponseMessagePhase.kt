// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Place of a message in the model's answer.
 *
 * Source: responses.yaml#/components/schemas/ResponseMessagePhase
 */
public class ResponseMessagePhase(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseMessagePhase>() {
        /** `commentary`. */
        @JvmField
        public val COMMENTARY: ResponseMessagePhase = ResponseMessagePhase("commentary")

        /** `final_answer`. */
        @JvmField
        public val FINAL_ANSWER: ResponseMessagePhase = ResponseMessagePhase("final_answer")

        override fun of(value: String): ResponseMessagePhase = ResponseMessagePhase(value)
    }
}
