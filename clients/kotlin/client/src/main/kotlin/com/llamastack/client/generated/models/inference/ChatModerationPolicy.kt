// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What follows from findings in each direction.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationPolicy
 */
public class ChatModerationPolicy(
    /** For the chat. */
    public val input: Field<ChatModerationRule> = Field.Absent,
    /** For the answer. */
    public val output: Field<ChatModerationRule> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("input", input, ChatModerationRule)
        to.field("output", output, ChatModerationRule)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatModerationPolicy, Builder>(ChatModerationPolicy) {
        /** Sets [ChatModerationPolicy.input]. */
        public fun input(value: ChatModerationRule?): Builder = set("input", value, ChatModerationRule)

        /** Sets [ChatModerationPolicy.output]. */
        public fun output(value: ChatModerationRule?): Builder = set("output", value, ChatModerationRule)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatModerationPolicy>() {
        override fun read(from: ObjectReader): ChatModerationPolicy {
            return ChatModerationPolicy(
                input = from.field("input", ChatModerationRule),
                output = from.field("output", ChatModerationRule),
                additionalProperties = from.rest(),
            )
        }
    }
}
