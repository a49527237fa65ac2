// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * How a model thinks before it answers.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoning
 */
public class ResponseReasoning(
    /** How much to think. */
    public val effort: Field<ResponseReasoningEffort> = Field.Absent,
    /** How long a summary of the thoughts to give. */
    public val summary: Field<ResponseReasoningSummaryDetail> = Field.Absent,
    /** Older name of `summary`. */
    public val generateSummary: Field<ResponseReasoningSummaryDetail> = Field.Absent,
    /** Which earlier thoughts stay in the context. */
    public val context: Field<ResponseReasoningContext> = Field.Absent,
    /** Way of thinking, such as `standard`. */
    public val mode: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        effort = from.field("effort", ResponseReasoningEffort),
        summary = from.field("summary", ResponseReasoningSummaryDetail),
        generateSummary = from.field("generate_summary", ResponseReasoningSummaryDetail),
        context = from.field("context", ResponseReasoningContext),
        mode = from.field("mode", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("effort", effort)
        to.field("summary", summary)
        to.field("generate_summary", generateSummary)
        to.field("context", context)
        to.field("mode", mode)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseReasoning, Builder>() {
        override fun make(from: ObjectReader): ResponseReasoning = ResponseReasoning(from)

        /** Sets [ResponseReasoning.effort]. */
        public fun effort(value: ResponseReasoningEffort?): Builder = set("effort", value)

        /** Sets [ResponseReasoning.summary]. */
        public fun summary(value: ResponseReasoningSummaryDetail?): Builder = set("summary", value)

        /** Sets [ResponseReasoning.generateSummary]. */
        public fun generateSummary(value: ResponseReasoningSummaryDetail?): Builder = set("generate_summary", value)

        /** Sets [ResponseReasoning.context]. */
        public fun context(value: ResponseReasoningContext?): Builder = set("context", value)

        /** Sets [ResponseReasoning.mode]. */
        public fun mode(value: String?): Builder = set("mode", value)
    }
}
