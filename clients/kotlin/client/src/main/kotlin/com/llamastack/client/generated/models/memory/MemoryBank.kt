// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A place that remembers documents.
 *
 * Source: memory.yaml#/components/schemas/MemoryBank
 */
public sealed interface MemoryBank : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<MemoryBank>("memory_bank_type") {
        override fun read(value: String, from: ObjectReader): MemoryBank? = when (value) {
            "vector" -> VectorMemoryBank(from)
            "keyvalue" -> KeyValueMemoryBank(from)
            "keyword" -> KeywordMemoryBank(from)
            "graph" -> GraphMemoryBank(from)
            else -> null
        }
    }
}
