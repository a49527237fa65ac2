// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
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
    override fun write(to: ObjectWriter) {
        to.optional("match", match, KeyMatch)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var match: KeyMatch? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [KeyValueMemoryQueryParams.match]. */
        public fun match(value: KeyMatch): Builder = apply { match = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): KeyValueMemoryQueryParams = KeyValueMemoryQueryParams(
            match = match,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<KeyValueMemoryQueryParams>() {
        override fun read(from: ObjectReader): KeyValueMemoryQueryParams {
            return KeyValueMemoryQueryParams(
                match = from.optional("match", KeyMatch),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
