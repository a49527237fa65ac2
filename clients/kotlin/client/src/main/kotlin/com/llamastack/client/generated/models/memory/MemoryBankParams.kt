// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Kind of a memory bank with its settings.
 *
 * Source: memory.yaml#/components/schemas/MemoryBankParams
 */
public sealed interface MemoryBankParams : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<MemoryBankParams>("memory_bank_type") {
        override fun read(value: String, json: JsonObject): MemoryBankParams = when (value) {
            "vector" -> VectorMemoryBankParams.decode(json)
            "keyvalue" -> KeyValueMemoryBankParams.decode(json)
            "keyword" -> KeywordMemoryBankParams.decode(json)
            "graph" -> GraphMemoryBankParams.decode(json)
            else -> UnknownVariant(value, json)
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
