// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A plain comparison.
 *
 * Source: scoring.yaml#/components/schemas/BasicScoringFnParams
 */
public class BasicScoringFnParams(
    /** How scores of rows become results. */
    public val aggregationFunctions: List<AggregationFunctionType>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ScoringFnParams {
    /** Tag of this kind. */
    public val type: String get() = "basic"

    override fun write(to: ObjectWriter) {
        to.constant("type", "basic")
        to.optional("aggregation_functions", aggregationFunctions, ListCodec(AggregationFunctionType))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BasicScoringFnParams, Builder>(BasicScoringFnParams) {
        /** Sets [BasicScoringFnParams.aggregationFunctions]. */
        public fun aggregationFunctions(value: List<AggregationFunctionType>): Builder = set("aggregation_functions", value, ListCodec(AggregationFunctionType))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BasicScoringFnParams>() {
        override fun read(from: ObjectReader): BasicScoringFnParams {
            from.constant("type", "basic")
            return BasicScoringFnParams(
                aggregationFunctions = from.optional("aggregation_functions", ListCodec(AggregationFunctionType)),
                additionalProperties = from.rest(),
            )
        }
    }
}
