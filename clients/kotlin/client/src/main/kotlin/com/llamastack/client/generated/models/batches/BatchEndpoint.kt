// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Operation that every request of a batch asks for.
 *
 * Source: batches.yaml#/components/schemas/BatchEndpoint
 */
public class BatchEndpoint(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<BatchEndpoint>() {
        /** `/v1/chat/completions`. */
        @JvmField
        public val V1_CHAT_COMPLETIONS: BatchEndpoint = BatchEndpoint("/v1/chat/completions")

        /** `/v1/completions`. */
        @JvmField
        public val V1_COMPLETIONS: BatchEndpoint = BatchEndpoint("/v1/completions")

        /** `/v1/embeddings`. */
        @JvmField
        public val V1_EMBEDDINGS: BatchEndpoint = BatchEndpoint("/v1/embeddings")

        /** `/v1/responses`. */
        @JvmField
        public val V1_RESPONSES: BatchEndpoint = BatchEndpoint("/v1/responses")

        /** `/v1/moderations`. */
        @JvmField
        public val V1_MODERATIONS: BatchEndpoint = BatchEndpoint("/v1/moderations")

        override fun of(value: String): BatchEndpoint = BatchEndpoint(value)
    }
}
