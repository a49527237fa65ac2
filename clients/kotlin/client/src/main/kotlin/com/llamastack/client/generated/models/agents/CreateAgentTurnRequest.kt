// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        messages = from.required("messages", ListDecoder(AgentInputMessage)),
        stream = from.optional("stream", BooleanDecoder),
        documents = from.field("documents", ListDecoder(model { Attachment(it) })),
        toolgroups = from.field("toolgroups", ListDecoder(AgentTool)),
        toolConfig = from.optional("tool_config", model { ToolConfig(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("messages", messages)
        to.optional("stream", stream)
        to.field("documents", documents)
        to.field("toolgroups", toolgroups)
        to.optional("tool_config", toolConfig)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateAgentTurnRequest, Builder>() {
        override fun make(from: ObjectReader): CreateAgentTurnRequest = CreateAgentTurnRequest(from)

        /** Sets [CreateAgentTurnRequest.messages]. */
        public fun messages(value: List<AgentInputMessage>): Builder = set("messages", value)

        /** Sets [CreateAgentTurnRequest.stream]. */
        public fun stream(value: Boolean): Builder = set("stream", value)

        /** Sets [CreateAgentTurnRequest.documents]. */
        public fun documents(value: List<Attachment>?): Builder = set("documents", value)

        /** Sets [CreateAgentTurnRequest.toolgroups]. */
        public fun toolgroups(value: List<AgentTool>?): Builder = set("toolgroups", value)

        /** Sets [CreateAgentTurnRequest.toolConfig]. */
        public fun toolConfig(value: ToolConfig): Builder = set("tool_config", value)
    }
}
