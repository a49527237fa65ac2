// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        metric = from.required("metric", StringDecoder),
        value = from.required("value", DoubleDecoder),
        unit = from.optional("unit", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("metric", metric)
        to.required("value", value)
        to.optional("unit", unit)
    }
}
