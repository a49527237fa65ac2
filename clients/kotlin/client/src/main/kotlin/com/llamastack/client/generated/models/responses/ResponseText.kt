// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        format = from.field("format", ResponseTextFormat),
        verbosity = from.field("verbosity", ResponseVerbosity),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("format", format)
        to.field("verbosity", verbosity)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseText, Builder>() {
        override fun make(from: ObjectReader): ResponseText = ResponseText(from)

        /** Sets [ResponseText.format]. */
        public fun format(value: ResponseTextFormat?): Builder = set("format", value)

        /** Sets [ResponseText.verbosity]. */
        public fun verbosity(value: ResponseVerbosity?): Builder = set("verbosity", value)
    }
}
