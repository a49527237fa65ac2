// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One event of a streamed turn.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStreamChunk
 */
public class AgentTurnResponseStreamChunk(
    /** The envelope of what happened. */
    public val event: AgentTurnResponseEvent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("event", event, AgentTurnResponseEvent)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnResponseStreamChunk>() {
        override fun read(from: ObjectReader): AgentTurnResponseStreamChunk {
            return AgentTurnResponseStreamChunk(
                event = from.required("event", AgentTurnResponseEvent),
                additionalProperties = from.rest(),
            )
        }
    }
}
