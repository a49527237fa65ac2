// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The envelope of what happened.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseEvent
 */
public class AgentTurnResponseEvent @JvmOverloads constructor(
    /** What happened. */
    public val payload: AgentTurnResponseEventPayload,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        payload = from.required("payload", AgentTurnResponseEventPayload),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("payload", payload)
    }
}
