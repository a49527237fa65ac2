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
 * A scoring function to register.
 *
 * Source: scoring.yaml#/components/schemas/RegisterScoringFunctionRequest
 */
public class RegisterScoringFunctionRequest(
    /** Identifier to register it under. */
    public val scoringFnId: String,
    /** What the function measures. */
    public val description: String,
    /** Type of a value that a function takes or returns. */
    public val returnType: ParamType,
    /** Provider that shall compute it. Default the only one. */
    public val providerId: Field<String> = Field.Absent,
    /** Name of the function at the provider. Default its identifier. */
    public val providerScoringFnId: Field<String> = Field.Absent,
    /** Parameters taken when a call gives none. */
    public val params: Field<ScoringFnParams> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        scoringFnId = from.required("scoring_fn_id", StringDecoder),
        description = from.required("description", StringDecoder),
        returnType = from.required("return_type", ParamType),
        providerId = from.field("provider_id", StringDecoder),
        providerScoringFnId = from.field("provider_scoring_fn_id", StringDecoder),
        params = from.field("params", ScoringFnParams),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("scoring_fn_id", scoringFnId)
        to.required("description", description)
        to.required("return_type", returnType)
        to.field("provider_id", providerId)
        to.field("provider_scoring_fn_id", providerScoringFnId)
        to.field("params", params)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterScoringFunctionRequest, Builder>() {
        override fun make(from: ObjectReader): RegisterScoringFunctionRequest = RegisterScoringFunctionRequest(from)

        /** Sets [RegisterScoringFunctionRequest.scoringFnId]. */
        public fun scoringFnId(value: String): Builder = set("scoring_fn_id", value)

        /** Sets [RegisterScoringFunctionRequest.description]. */
        public fun description(value: String): Builder = set("description", value)

        /** Sets [RegisterScoringFunctionRequest.returnType]. */
        public fun returnType(value: ParamType): Builder = set("return_type", value)

        /** Sets [RegisterScoringFunctionRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value)

        /** Sets [RegisterScoringFunctionRequest.providerScoringFnId]. */
        public fun providerScoringFnId(value: String?): Builder = set("provider_scoring_fn_id", value)

        /** Sets [RegisterScoringFunctionRequest.params]. */
        public fun params(value: ScoringFnParams?): Builder = set("params", value)
    }
}
