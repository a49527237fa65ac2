// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The turn pauses until the client gives the results of its tools.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseTurnAwaitingInputPayload
 */
public class AgentTurnResponseTurnAwaitingInputPayload(
    /** The user's messages and all that the agent did to answer them. */
    public val turn: Turn,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTurnResponseEventPayload {
    /** Tag of this kind. */
    public val eventType: String get() = "turn_awaiting_input"

    override fun write(to: ObjectWriter) {
        to.constant("event_type", "turn_awaiting_input")
        to.required("turn", turn, Turn)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnResponseTurnAwaitingInputPayload>() {
        override fun read(from: ObjectReader): AgentTurnResponseTurnAwaitingInputPayload {
            from.constant("event_type", "turn_awaiting_input")
            return AgentTurnResponseTurnAwaitingInputPayload(
                turn = from.required("turn", Turn),
                additionalProperties = from.rest(),
            )
        }
    }
}
