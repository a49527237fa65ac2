// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        ttl = from.optional("ttl", PromptCacheTtl),
        additionalProperties = from.constant("mode", "explicit").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("mode", mode)
        to.optional("ttl", ttl)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<PromptCacheBreakpoint, Builder>() {
        override fun make(from: ObjectReader): PromptCacheBreakpoint = PromptCacheBreakpoint(from)

        /** Sets [PromptCacheBreakpoint.ttl]. */
        public fun ttl(value: PromptCacheTtl): Builder = set("ttl", value)
    }
}
