// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The turn begins.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseTurnStartPayload
 */
public class AgentTurnResponseTurnStartPayload(
    /** Identifier of the turn. */
    public val turnId: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTurnResponseEventPayload {
    /** Tag of this kind. */
    public val eventType: String get() = "turn_start"

    override fun write(to: ObjectWriter) {
        to.constant("event_type", "turn_start")
        to.required("turn_id", turnId, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentTurnResponseTurnStartPayload>() {
        override fun read(from: ObjectReader): AgentTurnResponseTurnStartPayload {
            from.constant("event_type", "turn_start")
            return AgentTurnResponseTurnStartPayload(
                turnId = from.required("turn_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
