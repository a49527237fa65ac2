// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseStreamOptions, Builder>(ResponseStreamOptions) {
        /** Sets [ResponseStreamOptions.includeObfuscation]. */
        public fun includeObfuscation(value: Boolean): Builder = set("include_obfuscation", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseStreamOptions>() {
        override fun read(from: ObjectReader): ResponseStreamOptions {
            return ResponseStreamOptions(
                includeObfuscation = from.optional("include_obfuscation", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
