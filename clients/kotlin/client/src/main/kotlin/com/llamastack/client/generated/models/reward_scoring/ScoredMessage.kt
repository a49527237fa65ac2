// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * An answer and its score.
 *
 * Source: reward_scoring.yaml#/components/schemas/ScoredMessage
 */
public class ScoredMessage(
    /** A message of a native conversation. */
    public val message: Message,
    /** How good the answer is; more is better. */
    public val score: Double,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("message", message, Message)
        to.required("score", score, DoubleCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoredMessage>() {
        override fun read(from: ObjectReader): ScoredMessage {
            return ScoredMessage(
                message = from.required("message", Message),
                score = from.required("score", DoubleCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
