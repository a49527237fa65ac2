// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A dialog and its answers with their scores.
 *
 * Source: reward_scoring.yaml#/components/schemas/ScoredDialogGenerations
 */
public class ScoredDialogGenerations @JvmOverloads constructor(
    /** The messages so far, oldest first. */
    public val dialog: List<Message>,
    /** The answers, in the order of the request. */
    public val scoredGenerations: List<ScoredMessage>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        dialog = from.required("dialog", ListDecoder(Message)),
        scoredGenerations = from.required("scored_generations", ListDecoder(model { ScoredMessage(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("dialog", dialog)
        to.required("scored_generations", scoredGenerations)
    }
}
