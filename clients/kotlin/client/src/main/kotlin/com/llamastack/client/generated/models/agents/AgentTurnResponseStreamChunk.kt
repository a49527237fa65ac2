// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * One event of a streamed turn.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseStreamChunk
 */
public class AgentTurnResponseStreamChunk @JvmOverloads constructor(
    /** The envelope of what happened. */
    public val event: AgentTurnResponseEvent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        event = from.required("event", model { AgentTurnResponseEvent(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event", event)
    }
}
