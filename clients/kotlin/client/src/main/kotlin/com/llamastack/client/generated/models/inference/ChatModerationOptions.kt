// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Which moderation model looks at a chat.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationOptions
 */
public class ChatModerationOptions(
    /** Identifier of the moderation model. */
    public val model: String,
    /** What follows from its findings. */
    public val policy: Field<ChatModerationPolicy> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("model", model, StringCodec)
        to.field("policy", policy, ChatModerationPolicy)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val model: String,
    ) {
        private var policy: Field<ChatModerationPolicy> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ChatModerationOptions.policy]. */
        public fun policy(value: ChatModerationPolicy?): Builder = apply { policy = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ChatModerationOptions = ChatModerationOptions(
            model = model,
            policy = policy,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatModerationOptions>() {
        override fun read(from: ObjectReader): ChatModerationOptions {
            return ChatModerationOptions(
                model = from.required("model", StringCodec),
                policy = from.field("policy", ChatModerationPolicy),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(model: String): Builder = Builder(model)
    }
}
