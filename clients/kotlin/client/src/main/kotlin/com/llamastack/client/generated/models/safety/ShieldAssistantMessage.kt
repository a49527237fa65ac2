// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.field("content", ShieldMessageContent),
        name = from.field("name", StringDecoder),
        refusal = from.field("refusal", StringDecoder),
        toolCalls = from.field("tool_calls", ListDecoder(model { ShieldToolCall(it) })),
        stopReason = from.optional("stop_reason", StopReason),
        additionalProperties = from.constant("role", "assistant").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.field("content", content)
        to.field("name", name)
        to.field("refusal", refusal)
        to.field("tool_calls", toolCalls)
        to.optional("stop_reason", stopReason)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldAssistantMessage, Builder>() {
        override fun make(from: ObjectReader): ShieldAssistantMessage = ShieldAssistantMessage(from)

        /** Sets [ShieldAssistantMessage.content]. */
        public fun content(value: ShieldMessageContent?): Builder = set("content", value)

        /** Sets [ShieldAssistantMessage.name]. */
        public fun name(value: String?): Builder = set("name", value)

        /** Sets [ShieldAssistantMessage.refusal]. */
        public fun refusal(value: String?): Builder = set("refusal", value)

        /** Sets [ShieldAssistantMessage.toolCalls]. */
        public fun toolCalls(value: List<ShieldToolCall>?): Builder = set("tool_calls", value)

        /** Sets [ShieldAssistantMessage.stopReason]. */
        public fun stopReason(value: StopReason): Builder = set("stop_reason", value)
    }
}
