// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        mode = from.optional("mode", PromptCacheMode),
        ttl = from.optional("ttl", PromptCacheTtl),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("mode", mode)
        to.optional("ttl", ttl)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<PromptCacheOptions, Builder>() {
        override fun make(from: ObjectReader): PromptCacheOptions = PromptCacheOptions(from)

        /** Sets [PromptCacheOptions.mode]. */
        public fun mode(value: PromptCacheMode): Builder = set("mode", value)

        /** Sets [PromptCacheOptions.ttl]. */
        public fun ttl(value: PromptCacheTtl): Builder = set("ttl", value)
    }
}
