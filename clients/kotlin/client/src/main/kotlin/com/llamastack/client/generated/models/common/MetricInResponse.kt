// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A number measured while answering.
 *
 * Source: common.yaml#/components/schemas/MetricInResponse
 */
public class MetricInResponse(
    /** What was measured, such as `total_tokens`. */
    public val metric: String,
    /** The number. */
    public val value: Double,
    /** Its unit. */
    public val unit: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("metric", metric, StringCodec)
        to.required("value", value, DoubleCodec)
        to.optional("unit", unit, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<MetricInResponse>() {
        override fun read(from: ObjectReader): MetricInResponse {
            return MetricInResponse(
                metric = from.required("metric", StringCodec),
                value = from.required("value", DoubleCodec),
                unit = from.optional("unit", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
