// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldAssistantMessage, Builder>(ShieldAssistantMessage) {
        /** Sets [ShieldAssistantMessage.content]. */
        public fun content(value: ShieldMessageContent?): Builder = set("content", value, ShieldMessageContent)

        /** Sets [ShieldAssistantMessage.name]. */
        public fun name(value: String?): Builder = set("name", value, StringCodec)

        /** Sets [ShieldAssistantMessage.refusal]. */
        public fun refusal(value: String?): Builder = set("refusal", value, StringCodec)

        /** Sets [ShieldAssistantMessage.toolCalls]. */
        public fun toolCalls(value: List<ShieldToolCall>?): Builder = set("tool_calls", value, ListCodec(ShieldToolCall))

        /** Sets [ShieldAssistantMessage.stopReason]. */
        public fun stopReason(value: StopReason): Builder = set("stop_reason", value, StopReason)
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
    }
}
