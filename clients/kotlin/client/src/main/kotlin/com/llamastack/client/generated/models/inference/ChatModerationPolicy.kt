// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var input: Field<ChatModerationRule> = Field.Absent
        private var output: Field<ChatModerationRule> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatModerationPolicy.input]. */
        public fun input(value: ChatModerationRule?): Builder = apply { input = Field.of(value) }

        /** Sets [ChatModerationPolicy.output]. */
        public fun output(value: ChatModerationRule?): Builder = apply { output = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatModerationPolicy = ChatModerationPolicy(
            input = input,
            output = output,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
