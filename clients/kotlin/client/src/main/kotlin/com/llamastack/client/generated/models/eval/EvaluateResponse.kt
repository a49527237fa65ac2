// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Answers and their scores.
 *
 * Source: eval.yaml#/components/schemas/EvaluateResponse
 */
public class EvaluateResponse @JvmOverloads constructor(
    /** The answer to each row, in `generated_answer`. */
    public val generations: List<Row>,
    /** Scores by identifier of the function. */
    public val scores: Map<String, ScoringResult>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        generations = from.required("generations", ListDecoder(AnyObjectDecoder)),
        scores = from.required("scores", MapDecoder(model { ScoringResult(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("generations", generations)
        to.required("scores", scores)
    }
}
