// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Results of the tools that the client has run.
 *
 * Source: agents.yaml#/components/schemas/ResumeAgentTurnRequest
 */
public class ResumeAgentTurnRequest(
    /** One result for each call. */
    public val toolResponses: List<ToolResponse>,
    /** Whether to answer with events. */
    public val stream: Boolean? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("tool_responses", toolResponses, ListCodec(ToolResponse))
        to.optional("stream", stream, BooleanCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResumeAgentTurnRequest, Builder>(ResumeAgentTurnRequest) {
        /** Sets [ResumeAgentTurnRequest.toolResponses]. */
        public fun toolResponses(value: List<ToolResponse>): Builder = set("tool_responses", value, ListCodec(ToolResponse))

        /** Sets [ResumeAgentTurnRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResumeAgentTurnRequest>() {
        override fun read(from: ObjectReader): ResumeAgentTurnRequest {
            return ResumeAgentTurnRequest(
                toolResponses = from.required("tool_responses", ListCodec(ToolResponse)),
                stream = from.optional("stream", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
