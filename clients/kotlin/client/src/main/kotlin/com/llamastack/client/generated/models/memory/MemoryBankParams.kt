// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Kind of a memory bank with its settings.
 *
 * Source: memory.yaml#/components/schemas/MemoryBankParams
 */
public sealed interface MemoryBankParams : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<MemoryBankParams>("memory_bank_type") {
        override fun read(value: String, from: ObjectReader): MemoryBankParams? = when (value) {
            "vector" -> VectorMemoryBankParams(from)
            "keyvalue" -> KeyValueMemoryBankParams(from)
            "keyword" -> KeywordMemoryBankParams(from)
            "graph" -> GraphMemoryBankParams(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun vector(embeddingModel: String, chunkSizeInTokens: Long): VectorMemoryBankParams =
            VectorMemoryBankParams(embeddingModel = embeddingModel, chunkSizeInTokens = chunkSizeInTokens)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun keyvalue(): KeyValueMemoryBankParams =
            KeyValueMemoryBankParams()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun keyword(): KeywordMemoryBankParams =
            KeywordMemoryBankParams()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun graph(): GraphMemoryBankParams =
            GraphMemoryBankParams()
    }
}
