// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Answers and their scores.
 *
 * Source: eval.yaml#/components/schemas/EvaluateResponse
 */
public class EvaluateResponse(
    /** The answer to each row, in `generated_answer`. */
    public val generations: List<Row>,
    /** Scores by identifier of the function. */
    public val scores: Map<String, ScoringResult>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("generations", generations, ListCodec(AnyObjectCodec))
        to.required("scores", scores, MapCodec(ScoringResult))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<EvaluateResponse>() {
        override fun read(from: ObjectReader): EvaluateResponse {
            return EvaluateResponse(
                generations = from.required("generations", ListCodec(AnyObjectCodec)),
                scores = from.required("scores", MapCodec(ScoringResult)),
                additionalProperties = from.rest(),
            )
        }
    }
}
