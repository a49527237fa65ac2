// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A conversation with an agent.
 *
 * Source: agents.yaml#/components/schemas/Session
 */
public class Session @JvmOverloads constructor(
    /** Identifier of the session. */
    public val sessionId: String,
    /** Name of the session. */
    public val sessionName: String,
    /** Its turns, oldest first. */
    public val turns: List<Turn>,
    /** When it was opened. */
    public val startedAt: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        sessionId = from.required("session_id", StringDecoder),
        sessionName = from.required("session_name", StringDecoder),
        turns = from.required("turns", ListDecoder(model { Turn(it) })),
        startedAt = from.required("started_at", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("session_id", sessionId)
        to.required("session_name", sessionName)
        to.required("turns", turns)
        to.required("started_at", startedAt)
    }
}
