// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * The turn is over.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseTurnCompletePayload
 */
public class AgentTurnResponseTurnCompletePayload @JvmOverloads constructor(
    /** The user's messages and all that the agent did to answer them. */
    public val turn: Turn,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTurnResponseEventPayload {
    /** Tag of this kind. */
    public val eventType: String get() = "turn_complete"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        turn = from.required("turn", model { Turn(it) }),
        additionalProperties = from.constant("event_type", "turn_complete").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event_type", eventType)
        to.required("turn", turn)
    }
}
