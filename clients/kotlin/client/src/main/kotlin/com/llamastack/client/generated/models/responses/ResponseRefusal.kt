// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The model declines.
 *
 * Source: responses.yaml#/components/schemas/ResponseRefusal
 */
public class ResponseRefusal(
    /** Why it does. */
    public val refusal: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseContentPart,
    ResponseOutputContent,
    ResponseStreamPart {
    /** Tag of this kind. */
    public val type: String get() = "refusal"

    override fun write(to: ObjectWriter) {
        to.constant("type", "refusal")
        to.required("refusal", refusal, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseRefusal, Builder>(ResponseRefusal) {
        /** Sets [ResponseRefusal.refusal]. */
        public fun refusal(value: String): Builder = set("refusal", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseRefusal>() {
        override fun read(from: ObjectReader): ResponseRefusal {
            from.constant("type", "refusal")
            return ResponseRefusal(
                refusal = from.required("refusal", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
