// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A place that remembers documents.
 *
 * Source: memory.yaml#/components/schemas/MemoryBank
 */
public sealed interface MemoryBank : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<MemoryBank>("memory_bank_type") {
        override fun read(value: String, json: JsonObject): MemoryBank = when (value) {
            "vector" -> VectorMemoryBank.decode(json)
            "keyvalue" -> KeyValueMemoryBank.decode(json)
            "keyword" -> KeywordMemoryBank.decode(json)
            "graph" -> GraphMemoryBank.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
