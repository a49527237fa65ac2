// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        mode = from.optional("mode", VectorStoreSearchMode),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("mode", mode)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<VectorMemoryQueryParams, Builder>() {
        override fun make(from: ObjectReader): VectorMemoryQueryParams = VectorMemoryQueryParams(from)

        /** Sets [VectorMemoryQueryParams.mode]. */
        public fun mode(value: VectorStoreSearchMode): Builder = set("mode", value)
    }
}
