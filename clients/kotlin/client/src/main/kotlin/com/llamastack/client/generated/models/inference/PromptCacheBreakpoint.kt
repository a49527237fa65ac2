// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Marks the end of a prompt to cache.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheBreakpoint
 */
public class PromptCacheBreakpoint(
    /** How long a cached prompt is kept after its last use. */
    public val ttl: PromptCacheTtl? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** The caller chose this place. */
    public val mode: String get() = "explicit"

    override fun write(to: ObjectWriter) {
        to.constant("mode", "explicit")
        to.optional("ttl", ttl, PromptCacheTtl)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var ttl: PromptCacheTtl? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [PromptCacheBreakpoint.ttl]. */
        public fun ttl(value: PromptCacheTtl): Builder = apply { ttl = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): PromptCacheBreakpoint = PromptCacheBreakpoint(
            ttl = ttl,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PromptCacheBreakpoint>() {
        override fun read(from: ObjectReader): PromptCacheBreakpoint {
            from.constant("mode", "explicit")
            return PromptCacheBreakpoint(
                ttl = from.optional("ttl", PromptCacheTtl),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
