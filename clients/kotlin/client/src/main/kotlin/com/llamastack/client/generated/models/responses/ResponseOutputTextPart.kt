// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        text = from.required("text", StringDecoder),
        annotations = from.field("annotations", ListDecoder(ResponseAnnotation)),
        logprobs = from.field("logprobs", ListDecoder(model { ResponseLogProb(it) })),
        additionalProperties = from.constant("type", "output_text").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("text", text)
        to.field("annotations", annotations)
        to.field("logprobs", logprobs)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseOutputTextPart, Builder>() {
        override fun make(from: ObjectReader): ResponseOutputTextPart = ResponseOutputTextPart(from)

        /** Sets [ResponseOutputTextPart.text]. */
        public fun text(value: String): Builder = set("text", value)

        /** Sets [ResponseOutputTextPart.annotations]. */
        public fun annotations(value: List<ResponseAnnotation>?): Builder = set("annotations", value)

        /** Sets [ResponseOutputTextPart.logprobs]. */
        public fun logprobs(value: List<ResponseLogProb>?): Builder = set("logprobs", value)
    }
}
