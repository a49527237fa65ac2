// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateAgentSessionRequest, Builder>(CreateAgentSessionRequest) {
        /** Sets [CreateAgentSessionRequest.sessionName]. */
        public fun sessionName(value: String): Builder = set("session_name", value, StringCodec)
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
