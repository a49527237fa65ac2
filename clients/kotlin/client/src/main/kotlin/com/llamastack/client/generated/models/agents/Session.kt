// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A conversation with an agent.
 *
 * Source: agents.yaml#/components/schemas/Session
 */
public class Session(
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
    override fun write(to: ObjectWriter) {
        to.required("session_id", sessionId, StringCodec)
        to.required("session_name", sessionName, StringCodec)
        to.required("turns", turns, ListCodec(Turn))
        to.required("started_at", startedAt, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Session>() {
        override fun read(from: ObjectReader): Session {
            return Session(
                sessionId = from.required("session_id", StringCodec),
                sessionName = from.required("session_name", StringCodec),
                turns = from.required("turns", ListCodec(Turn)),
                startedAt = from.required("started_at", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
