// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * `float` is a list of numbers; `base64` is their little-endian 32-bit floats in base64.
 *
 * Source: inference.yaml#/components/schemas/EmbeddingEncodingFormat
 */
public class EmbeddingEncodingFormat(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<EmbeddingEncodingFormat>() {
        /** `float`. */
        @JvmField
        public val FLOAT: EmbeddingEncodingFormat = EmbeddingEncodingFormat("float")

        /** `base64`. */
        @JvmField
        public val BASE64: EmbeddingEncodingFormat = EmbeddingEncodingFormat("base64")

        override fun of(value: String): EmbeddingEncodingFormat = EmbeddingEncodingFormat(value)
    }
}
