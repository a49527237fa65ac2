// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How a keyword bank searches.
 *
 * Source: memory.yaml#/components/schemas/KeywordMemoryQueryParams
 */
public class KeywordMemoryQueryParams(
    /** Whether a chunk must have any or all words of the query. Default `any`. */
    public val match: KeywordMatch? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        match = from.optional("match", KeywordMatch),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("match", match)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<KeywordMemoryQueryParams, Builder>() {
        override fun make(from: ObjectReader): KeywordMemoryQueryParams = KeywordMemoryQueryParams(from)

        /** Sets [KeywordMemoryQueryParams.match]. */
        public fun match(value: KeywordMatch): Builder = set("match", value)
    }
}
