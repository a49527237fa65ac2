// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        includeObfuscation = from.optional("include_obfuscation", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("include_obfuscation", includeObfuscation)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseStreamOptions, Builder>() {
        override fun make(from: ObjectReader): ResponseStreamOptions = ResponseStreamOptions(from)

        /** Sets [ResponseStreamOptions.includeObfuscation]. */
        public fun includeObfuscation(value: Boolean): Builder = set("include_obfuscation", value)
    }
}
