// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The turn begins.
 *
 * Source: agents.yaml#/components/schemas/AgentTurnResponseTurnStartPayload
 */
public class AgentTurnResponseTurnStartPayload @JvmOverloads constructor(
    /** Identifier of the turn. */
    public val turnId: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentTurnResponseEventPayload {
    /** Tag of this kind. */
    public val eventType: String get() = "turn_start"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        turnId = from.required("turn_id", StringDecoder),
        additionalProperties = from.constant("event_type", "turn_start").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("event_type", eventType)
        to.required("turn_id", turnId)
    }
}
