// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * What happened.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseEventPayload
 */
public sealed interface AgentTurnResponseEventPayload : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<AgentTurnResponseEventPayload>("event_type") {
        override fun read(value: String, from: ObjectReader): AgentTurnResponseEventPayload? = when (value) {
            "turn_start" -> AgentTurnResponseTurnStartPayload(from)
            "step_start" -> AgentTurnResponseStepStartPayload(from)
            "step_progress" -> AgentTurnResponseStepProgressPayload(from)
            "step_complete" -> AgentTurnResponseStepCompletePayload(from)
            "turn_complete" -> AgentTurnResponseTurnCompletePayload(from)
            "turn_awaiting_input" -> AgentTurnResponseTurnAwaitingInputPayload(from)
            else -> null
        }
    }
}
