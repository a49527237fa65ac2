// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val toolResponses: List<ToolResponse>,
    ) {
        private var stream: Boolean? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResumeAgentTurnRequest.stream]. */
        public fun stream(value: Boolean): Builder = apply { stream = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResumeAgentTurnRequest = ResumeAgentTurnRequest(
            toolResponses = toolResponses,
            stream = stream,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(toolResponses: List<ToolResponse>): Builder = Builder(toolResponses)
    }
}
