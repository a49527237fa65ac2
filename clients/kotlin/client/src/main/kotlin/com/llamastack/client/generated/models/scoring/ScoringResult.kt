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
 * What one function says about the rows.
 *
 * Source: scoring.yaml#/components/schemas/ScoringResult
 */
public class ScoringResult @JvmOverloads constructor(
    /** One row of scores for each row of the input, in its order. */
    public val scoreRows: List<Row>,
    /** Results over all rows by aggregation function. */
    public val aggregatedResults: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        scoreRows = from.required("score_rows", ListDecoder(AnyObjectDecoder)),
        aggregatedResults = from.required("aggregated_results", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("score_rows", scoreRows)
        to.required("aggregated_results", aggregatedResults)
    }
}
