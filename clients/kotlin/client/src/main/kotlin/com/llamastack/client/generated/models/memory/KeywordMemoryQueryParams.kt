// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
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
    override fun write(to: ObjectWriter) {
        to.optional("match", match, KeywordMatch)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var match: KeywordMatch? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [KeywordMemoryQueryParams.match]. */
        public fun match(value: KeywordMatch): Builder = apply { match = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): KeywordMemoryQueryParams = KeywordMemoryQueryParams(
            match = match,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<KeywordMemoryQueryParams>() {
        override fun read(from: ObjectReader): KeywordMemoryQueryParams {
            return KeywordMemoryQueryParams(
                match = from.optional("match", KeywordMatch),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
