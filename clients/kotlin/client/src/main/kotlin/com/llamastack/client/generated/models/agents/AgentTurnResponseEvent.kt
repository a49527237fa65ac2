// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The envelope of what happened.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseEvent
 */
public class AgentTurnResponseEvent(
    /** What happened. */
    public val payload: AgentTurnResponseEventPayload,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("payload", payload, AgentTurnResponseEventPayload)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnResponseEvent>() {
        override fun read(from: ObjectReader): AgentTurnResponseEvent {
            return AgentTurnResponseEvent(
                payload = from.required("payload", AgentTurnResponseEventPayload),
                additionalProperties = from.rest(),
            )
        }
    }
}
