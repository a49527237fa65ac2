// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The shape of the text that a model answers.
 *
 * Source: responses.yaml#/components/schemas/ResponseText
 */
public class ResponseText(
    /** The form of the text. Default is plain text. */
    public val format: Field<ResponseTextFormat> = Field.Absent,
    /** How long the answer is to be. */
    public val verbosity: Field<ResponseVerbosity> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("format", format, ResponseTextFormat)
        to.field("verbosity", verbosity, ResponseVerbosity)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var format: Field<ResponseTextFormat> = Field.Absent
        private var verbosity: Field<ResponseVerbosity> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseText.format]. */
        public fun format(value: ResponseTextFormat?): Builder = apply { format = Field.of(value) }

        /** Sets [ResponseText.verbosity]. */
        public fun verbosity(value: ResponseVerbosity?): Builder = apply { verbosity = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseText = ResponseText(
            format = format,
            verbosity = verbosity,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseText>() {
        override fun read(from: ObjectReader): ResponseText {
            return ResponseText(
                format = from.field("format", ResponseTextFormat),
                verbosity = from.field("verbosity", ResponseVerbosity),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
