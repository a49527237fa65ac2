// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Which end of a text that is too long is cut off. Default `none`, which refuses it.
 *
 * Source: inference.yaml#/components/schemas/TextTruncation
 */
public class TextTruncation(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<TextTruncation>() {
        /** `none`. */
        @JvmField
        public val NONE: TextTruncation = TextTruncation("none")

        /** `start`. */
        @JvmField
        public val START: TextTruncation = TextTruncation("start")

        /** `end`. */
        @JvmField
        public val END: TextTruncation = TextTruncation("end")

        override fun of(value: String): TextTruncation = TextTruncation(value)
    }
}
