// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A new session.
 *
 * Source: agents.yaml#/components/schemas/CreateAgentSessionRequest
 */
public class CreateAgentSessionRequest(
    /** Name of the session. */
    public val sessionName: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("session_name", sessionName, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateAgentSessionRequest>() {
        override fun read(from: ObjectReader): CreateAgentSessionRequest {
            return CreateAgentSessionRequest(
                sessionName = from.required("session_name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
