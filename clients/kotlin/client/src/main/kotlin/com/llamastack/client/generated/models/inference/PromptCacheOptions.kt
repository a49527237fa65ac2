// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<PromptCacheOptions, Builder>(PromptCacheOptions) {
        /** Sets [PromptCacheOptions.mode]. */
        public fun mode(value: PromptCacheMode): Builder = set("mode", value, PromptCacheMode)

        /** Sets [PromptCacheOptions.ttl]. */
        public fun ttl(value: PromptCacheTtl): Builder = set("ttl", value, PromptCacheTtl)
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
    }
}
