// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("scoring_fn_id", scoringFnId, StringCodec)
        to.required("description", description, StringCodec)
        to.required("return_type", returnType, ParamType)
        to.field("provider_id", providerId, StringCodec)
        to.field("provider_scoring_fn_id", providerScoringFnId, StringCodec)
        to.field("params", params, ScoringFnParams)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<RegisterScoringFunctionRequest, Builder>(RegisterScoringFunctionRequest) {
        /** Sets [RegisterScoringFunctionRequest.scoringFnId]. */
        public fun scoringFnId(value: String): Builder = set("scoring_fn_id", value, StringCodec)

        /** Sets [RegisterScoringFunctionRequest.description]. */
        public fun description(value: String): Builder = set("description", value, StringCodec)

        /** Sets [RegisterScoringFunctionRequest.returnType]. */
        public fun returnType(value: ParamType): Builder = set("return_type", value, ParamType)

        /** Sets [RegisterScoringFunctionRequest.providerId]. */
        public fun providerId(value: String?): Builder = set("provider_id", value, StringCodec)

        /** Sets [RegisterScoringFunctionRequest.providerScoringFnId]. */
        public fun providerScoringFnId(value: String?): Builder = set("provider_scoring_fn_id", value, StringCodec)

        /** Sets [RegisterScoringFunctionRequest.params]. */
        public fun params(value: ScoringFnParams?): Builder = set("params", value, ScoringFnParams)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RegisterScoringFunctionRequest>() {
        override fun read(from: ObjectReader): RegisterScoringFunctionRequest {
            return RegisterScoringFunctionRequest(
                scoringFnId = from.required("scoring_fn_id", StringCodec),
                description = from.required("description", StringCodec),
                returnType = from.required("return_type", ParamType),
                providerId = from.field("provider_id", StringCodec),
                providerScoringFnId = from.field("provider_scoring_fn_id", StringCodec),
                params = from.field("params", ScoringFnParams),
                additionalProperties = from.rest(),
            )
        }
    }
}
