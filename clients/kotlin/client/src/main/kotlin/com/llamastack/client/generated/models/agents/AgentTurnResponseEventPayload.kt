// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * What happened.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseEventPayload
 */
public sealed interface AgentTurnResponseEventPayload : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<AgentTurnResponseEventPayload>("event_type") {
        override fun read(value: String, json: JsonObject): AgentTurnResponseEventPayload = when (value) {
            "turn_start" -> AgentTurnResponseTurnStartPayload.decode(json)
            "step_start" -> AgentTurnResponseStepStartPayload.decode(json)
            "step_progress" -> AgentTurnResponseStepProgressPayload.decode(json)
            "step_complete" -> AgentTurnResponseStepCompletePayload.decode(json)
            "turn_complete" -> AgentTurnResponseTurnCompletePayload.decode(json)
            "turn_awaiting_input" -> AgentTurnResponseTurnAwaitingInputPayload.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
