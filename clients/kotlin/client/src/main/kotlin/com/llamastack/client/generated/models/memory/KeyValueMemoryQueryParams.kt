// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How a key-value bank searches.
 *
 * Source: memory.yaml#/components/schemas/KeyValueMemoryQueryParams
 */
public class KeyValueMemoryQueryParams(
    /** Whether the query is a whole key or the beginning of keys. Default `exact`. */
    public val match: KeyMatch? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        match = from.optional("match", KeyMatch),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("match", match)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<KeyValueMemoryQueryParams, Builder>() {
        override fun make(from: ObjectReader): KeyValueMemoryQueryParams = KeyValueMemoryQueryParams(from)

        /** Sets [KeyValueMemoryQueryParams.match]. */
        public fun match(value: KeyMatch): Builder = set("match", value)
    }
}
