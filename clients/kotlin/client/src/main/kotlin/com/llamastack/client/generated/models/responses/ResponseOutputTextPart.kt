// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val text: String,
    ) {
        private var annotations: Field<List<ResponseAnnotation>> = Field.Absent
        private var logprobs: Field<List<ResponseLogProb>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseOutputTextPart.annotations]. */
        public fun annotations(value: List<ResponseAnnotation>?): Builder = apply { annotations = Field.of(value) }

        /** Sets [ResponseOutputTextPart.logprobs]. */
        public fun logprobs(value: List<ResponseLogProb>?): Builder = apply { logprobs = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseOutputTextPart = ResponseOutputTextPart(
            text = text,
            annotations = annotations,
            logprobs = logprobs,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(text: String): Builder = Builder(text)
    }
}
