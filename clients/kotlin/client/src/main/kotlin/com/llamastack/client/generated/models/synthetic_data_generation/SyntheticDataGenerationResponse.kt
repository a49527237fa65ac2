// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * New data.
 *
 * Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerationResponse
 */
public class SyntheticDataGenerationResponse(
    /** The rows; each has `dialog`, a list of messages, and `score` where the filter scores. */
    public val syntheticData: List<Row>,
    /** Numbers on the run, such as how many were generated and kept. */
    public val statistics: JsonObject? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        syntheticData = from.required("synthetic_data", ListDecoder(AnyObjectDecoder)),
        statistics = from.optional("statistics", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("synthetic_data", syntheticData)
        to.optional("statistics", statistics)
    }
}
