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
 * A piece of a summary.
 *
 * Source: responses.yaml#/components/schemas/ResponseSummaryText
 */
public class ResponseSummaryText(
    /** The text. */
    public val text: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Tag of this kind. */
    public val type: String get() = "summary_text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "summary_text")
        to.required("text", text, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseSummaryText, Builder>(ResponseSummaryText) {
        /** Sets [ResponseSummaryText.text]. */
        public fun text(value: String): Builder = set("text", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseSummaryText>() {
        override fun read(from: ObjectReader): ResponseSummaryText {
            from.constant("type", "summary_text")
            return ResponseSummaryText(
                text = from.required("text", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
