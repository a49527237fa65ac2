// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How prompts are cached.
 *
 * Source: inference.yaml#/components/schemas/PromptCacheOptions
 */
public class PromptCacheOptions(
    /** `implicit` caches what repeats; `explicit` only up to marked places. */
    public val mode: PromptCacheMode? = null,
    /** How long a cached prompt is kept after its last use. */
    public val ttl: PromptCacheTtl? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("mode", mode, PromptCacheMode)
        to.optional("ttl", ttl, PromptCacheTtl)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var mode: PromptCacheMode? = null
        private var ttl: PromptCacheTtl? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [PromptCacheOptions.mode]. */
        public fun mode(value: PromptCacheMode): Builder = apply { mode = value }

        /** Sets [PromptCacheOptions.ttl]. */
        public fun ttl(value: PromptCacheTtl): Builder = apply { ttl = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): PromptCacheOptions = PromptCacheOptions(
            mode = mode,
            ttl = ttl,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PromptCacheOptions>() {
        override fun read(from: ObjectReader): PromptCacheOptions {
            return PromptCacheOptions(
                mode = from.optional("mode", PromptCacheMode),
                ttl = from.optional("ttl", PromptCacheTtl),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
