// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What the agent shall answer.
 *
 * Source: agents.yaml#/components/schemas/CreateAgentTurnRequest
 */
public class CreateAgentTurnRequest(
    /** What the user says. */
    public val messages: List<AgentInputMessage>,
    /** Whether to answer with events. */
    public val stream: Boolean? = null,
    /** Documents that the agent may read in this turn. */
    public val documents: Field<List<Attachment>> = Field.Absent,
    /** Tools of this turn besides those of the agent. */
    public val toolgroups: Field<List<AgentTool>> = Field.Absent,
    /** How tools are shown to the model and chosen. */
    public val toolConfig: ToolConfig? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("messages", messages, ListCodec(AgentInputMessage))
        to.optional("stream", stream, BooleanCodec)
        to.field("documents", documents, ListCodec(Attachment))
        to.field("toolgroups", toolgroups, ListCodec(AgentTool))
        to.optional("tool_config", toolConfig, ToolConfig)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val messages: List<AgentInputMessage>,
    ) {
        private var stream: Boolean? = null
        private var documents: Field<List<Attachment>> = Field.Absent
        private var toolgroups: Field<List<AgentTool>> = Field.Absent
        private var toolConfig: ToolConfig? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateAgentTurnRequest.stream]. */
        public fun stream(value: Boolean): Builder = apply { stream = value }

        /** Sets [CreateAgentTurnRequest.documents]. */
        public fun documents(value: List<Attachment>?): Builder = apply { documents = Field.of(value) }

        /** Sets [CreateAgentTurnRequest.toolgroups]. */
        public fun toolgroups(value: List<AgentTool>?): Builder = apply { toolgroups = Field.of(value) }

        /** Sets [CreateAgentTurnRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = apply { toolConfig = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateAgentTurnRequest = CreateAgentTurnRequest(
            messages = messages,
            stream = stream,
            documents = documents,
            toolgroups = toolgroups,
            toolConfig = toolConfig,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateAgentTurnRequest>() {
        override fun read(from: ObjectReader): CreateAgentTurnRequest {
            return CreateAgentTurnRequest(
                messages = from.required("messages", ListCodec(AgentInputMessage)),
                stream = from.optional("stream", BooleanCodec),
                documents = from.field("documents", ListCodec(Attachment)),
                toolgroups = from.field("toolgroups", ListCodec(AgentTool)),
                toolConfig = from.optional("tool_config", ToolConfig),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(messages: List<AgentInputMessage>): Builder = Builder(messages)
    }
}
