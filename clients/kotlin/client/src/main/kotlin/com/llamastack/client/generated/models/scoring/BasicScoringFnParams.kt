// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var aggregationFunctions: List<AggregationFunctionType>? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [BasicScoringFnParams.aggregationFunctions]. */
        public fun aggregationFunctions(value: List<AggregationFunctionType>): Builder = apply { aggregationFunctions = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): BasicScoringFnParams = BasicScoringFnParams(
            aggregationFunctions = aggregationFunctions,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
