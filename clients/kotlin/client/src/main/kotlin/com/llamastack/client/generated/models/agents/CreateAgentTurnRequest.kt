// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateAgentTurnRequest, Builder>(CreateAgentTurnRequest) {
        /** Sets [CreateAgentTurnRequest.messages]. */
        public fun messages(value: List<AgentInputMessage>): Builder = set("messages", value, ListCodec(AgentInputMessage))

        /** Sets [CreateAgentTurnRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value, BooleanCodec)

        /** Sets [CreateAgentTurnRequest.documents]. */
        public fun documents(value: List<Attachment>?): Builder = set("documents", value, ListCodec(Attachment))

        /** Sets [CreateAgentTurnRequest.toolgroups]. */
        public fun toolgroups(value: List<AgentTool>?): Builder = set("toolgroups", value, ListCodec(AgentTool))

        /** Sets [CreateAgentTurnRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value, ToolConfig)
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
    }
}
