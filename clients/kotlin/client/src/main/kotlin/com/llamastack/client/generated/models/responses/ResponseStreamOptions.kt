// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Details of a stream of events.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamOptions
 */
public class ResponseStreamOptions(
    /** Whether events are padded so that their size tells nothing; a server may ignore it. */
    public val includeObfuscation: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("include_obfuscation", includeObfuscation, BooleanCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var includeObfuscation: Boolean? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseStreamOptions.includeObfuscation]. */
        public fun includeObfuscation(value: Boolean): Builder = apply { includeObfuscation = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseStreamOptions = ResponseStreamOptions(
            includeObfuscation = includeObfuscation,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseStreamOptions>() {
        override fun read(from: ObjectReader): ResponseStreamOptions {
            return ResponseStreamOptions(
                includeObfuscation = from.optional("include_obfuscation", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
