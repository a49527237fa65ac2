// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * An answer and its score.
 *
 * Source: reward_scoring.yaml#/components/schemas/ScoredMessage
 */
public class ScoredMessage @JvmOverloads constructor(
    /** A message of a native conversation. */
    public val message: Message,
    /** How good the answer is; more is better. */
    public val score: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        message = from.required("message", Message),
        score = from.required("score", DoubleDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("message", message)
        to.required("score", score)
    }
}
