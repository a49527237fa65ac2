// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Which session was created.
 *
 * Source: agents.yaml#/components/schemas/AgentSessionCreateResponse
 */
public class AgentSessionCreateResponse(
    /** Identifier of the session. */
    public val sessionId: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("session_id", sessionId, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<AgentSessionCreateResponse>() {
        override fun read(from: ObjectReader): AgentSessionCreateResponse {
            return AgentSessionCreateResponse(
                sessionId = from.required("session_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
