// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A dialog and its answers with their scores.
 *
 * Source: reward_scoring.yaml#/components/schemas/ScoredDialogGenerations
 */
public class ScoredDialogGenerations(
    /** The messages so far, oldest first. */
    public val dialog: List<Message>,
    /** The answers, in the order of the request. */
    public val scoredGenerations: List<ScoredMessage>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("dialog", dialog, ListCodec(Message))
        to.required("scored_generations", scoredGenerations, ListCodec(ScoredMessage))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoredDialogGenerations>() {
        override fun read(from: ObjectReader): ScoredDialogGenerations {
            return ScoredDialogGenerations(
                dialog = from.required("dialog", ListCodec(Message)),
                scoredGenerations = from.required("scored_generations", ListCodec(ScoredMessage)),
                additionalProperties = from.rest(),
            )
        }
    }
}
