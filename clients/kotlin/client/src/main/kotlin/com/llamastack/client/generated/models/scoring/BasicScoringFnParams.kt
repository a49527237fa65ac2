// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        aggregationFunctions = from.optional("aggregation_functions", ListDecoder(AggregationFunctionType)),
        additionalProperties = from.constant("type", "basic").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("aggregation_functions", aggregationFunctions)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BasicScoringFnParams, Builder>() {
        override fun make(from: ObjectReader): BasicScoringFnParams = BasicScoringFnParams(from)

        /** Sets [BasicScoringFnParams.aggregationFunctions]. */
        public fun aggregationFunctions(value: List<AggregationFunctionType>): Builder = set("aggregation_functions", value)
    }
}
