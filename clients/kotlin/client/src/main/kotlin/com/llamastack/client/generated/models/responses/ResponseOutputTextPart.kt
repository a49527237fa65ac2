// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Text of the model, given back as a part of a message.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputTextPart
 */
public class ResponseOutputTextPart(
    /** The text. */
    public val text: String,
    /** Sources of the text. */
    public val annotations: Field<List<ResponseAnnotation>> = Field.Absent,
    /** Log probabilities of the tokens. */
    public val logprobs: Field<List<ResponseLogProb>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseContentPart {
    /** Tag of this kind. */
    public val type: String get() = "output_text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "output_text")
        to.required("text", text, StringCodec)
        to.field("annotations", annotations, ListCodec(ResponseAnnotation))
        to.field("logprobs", logprobs, ListCodec(ResponseLogProb))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseOutputTextPart, Builder>(ResponseOutputTextPart) {
        /** Sets [ResponseOutputTextPart.text]. */
        public fun text(value: String): Builder = set("text", value, StringCodec)

        /** Sets [ResponseOutputTextPart.annotations]. */
        public fun annotations(value: List<ResponseAnnotation>?): Builder = set("annotations", value, ListCodec(ResponseAnnotation))

        /** Sets [ResponseOutputTextPart.logprobs]. */
        public fun logprobs(value: List<ResponseLogProb>?): Builder = set("logprobs", value, ListCodec(ResponseLogProb))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseOutputTextPart>() {
        override fun read(from: ObjectReader): ResponseOutputTextPart {
            from.constant("type", "output_text")
            return ResponseOutputTextPart(
                text = from.required("text", StringCodec),
                annotations = from.field("annotations", ListCodec(ResponseAnnotation)),
                logprobs = from.field("logprobs", ListCodec(ResponseLogProb)),
                additionalProperties = from.rest(),
            )
        }
    }
}
