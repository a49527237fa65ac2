// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * How the scores of rows become one result.
 *
 * Source: scoring.yaml#/components/schemas/AggregationFunctionType
 */
public class AggregationFunctionType(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<AggregationFunctionType>() {
        /** `average`. */
        @JvmField
        public val AVERAGE: AggregationFunctionType = AggregationFunctionType("average")

        /** `weighted_average`. */
        @JvmField
        public val WEIGHTED_AVERAGE: AggregationFunctionType = AggregationFunctionType("weighted_average")

        /** `median`. */
        @JvmField
        public val MEDIAN: AggregationFunctionType = AggregationFunctionType("median")

        /** `categorical_count`. */
        @JvmField
        public val CATEGORICAL_COUNT: AggregationFunctionType = AggregationFunctionType("categorical_count")

        /** `accuracy`. */
        @JvmField
        public val ACCURACY: AggregationFunctionType = AggregationFunctionType("accuracy")

        override fun of(value: String): AggregationFunctionType = AggregationFunctionType(value)
    }
}
