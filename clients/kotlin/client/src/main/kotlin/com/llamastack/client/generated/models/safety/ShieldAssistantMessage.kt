// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What the model says.
 *
 * Source: safety.yaml#/components/schemas/ShieldAssistantMessage
 */
public class ShieldAssistantMessage(
    /** The answer; null or absent beside tool calls. */
    public val content: Field<ShieldMessageContent> = Field.Absent,
    /** Name of the speaker. */
    public val name: Field<String> = Field.Absent,
    /** Why the model declines. OpenAI messages only. */
    public val refusal: Field<String> = Field.Absent,
    /** Calls that the model asks for. */
    public val toolCalls: Field<List<ShieldToolCall>> = Field.Absent,
    /**
     * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a limit
     * (`out_of_tokens`).
     */
    public val stopReason: StopReason? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldMessage {
    /** Tag of this kind. */
    public val role: String get() = "assistant"

    override fun write(to: ObjectWriter) {
        to.constant("role", "assistant")
        to.field("content", content, ShieldMessageContent)
        to.field("name", name, StringCodec)
        to.field("refusal", refusal, StringCodec)
        to.field("tool_calls", toolCalls, ListCodec(ShieldToolCall))
        to.optional("stop_reason", stopReason, StopReason)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var content: Field<ShieldMessageContent> = Field.Absent
        private var name: Field<String> = Field.Absent
        private var refusal: Field<String> = Field.Absent
        private var toolCalls: Field<List<ShieldToolCall>> = Field.Absent
        private var stopReason: StopReason? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ShieldAssistantMessage.content]. */
        public fun content(value: ShieldMessageContent?): Builder = apply { content = Field.of(value) }

        /** Sets [ShieldAssistantMessage.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Sets [ShieldAssistantMessage.refusal]. */
        public fun refusal(value: String?): Builder = apply { refusal = Field.of(value) }

        /** Sets [ShieldAssistantMessage.toolCalls]. */
        public fun toolCalls(value: List<ShieldToolCall>?): Builder = apply { toolCalls = Field.of(value) }

        /** Sets [ShieldAssistantMessage.stopReason]. */
        public fun stopReason(value: StopReason): Builder = apply { stopReason = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ShieldAssistantMessage = ShieldAssistantMessage(
            content = content,
            name = name,
            refusal = refusal,
            toolCalls = toolCalls,
            stopReason = stopReason,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldAssistantMessage>() {
        override fun read(from: ObjectReader): ShieldAssistantMessage {
            from.constant("role", "assistant")
            return ShieldAssistantMessage(
                content = from.field("content", ShieldMessageContent),
                name = from.field("name", StringCodec),
                refusal = from.field("refusal", StringCodec),
                toolCalls = from.field("tool_calls", ListCodec(ShieldToolCall)),
                stopReason = from.optional("stop_reason", StopReason),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
