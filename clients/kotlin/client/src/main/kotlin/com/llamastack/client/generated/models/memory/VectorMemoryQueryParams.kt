// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How a vector bank searches.
 *
 * Source: memory.yaml#/components/schemas/VectorMemoryQueryParams
 */
public class VectorMemoryQueryParams(
    /** What decides whether a chunk fits - its meaning, its words, or both. */
    public val mode: VectorStoreSearchMode? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("mode", mode, VectorStoreSearchMode)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var mode: VectorStoreSearchMode? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [VectorMemoryQueryParams.mode]. */
        public fun mode(value: VectorStoreSearchMode): Builder = apply { mode = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): VectorMemoryQueryParams = VectorMemoryQueryParams(
            mode = mode,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorMemoryQueryParams>() {
        override fun read(from: ObjectReader): VectorMemoryQueryParams {
            return VectorMemoryQueryParams(
                mode = from.optional("mode", VectorStoreSearchMode),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
