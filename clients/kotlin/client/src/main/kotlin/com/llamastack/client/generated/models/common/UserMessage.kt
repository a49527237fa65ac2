// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What the user says.
 *
 * Source: common.yaml#/components/schemas/UserMessage
 */
public class UserMessage(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    /** Text, one content item, or a list of items that mix text and images. */
    public val context: InterleavedContent? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentInputMessage,
    Message {
    /** Tag of this kind. */
    public val role: String get() = "user"

    override fun write(to: ObjectWriter) {
        to.constant("role", "user")
        to.required("content", content, InterleavedContent)
        to.optional("context", context, InterleavedContent)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val content: InterleavedContent,
    ) {
        private var context: InterleavedContent? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [UserMessage.context]. */
        public fun context(value: InterleavedContent): Builder = apply { context = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): UserMessage = UserMessage(
            content = content,
            context = context,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UserMessage>() {
        override fun read(from: ObjectReader): UserMessage {
            from.constant("role", "user")
            return UserMessage(
                content = from.required("content", InterleavedContent),
                context = from.optional("context", InterleavedContent),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(content: InterleavedContent): Builder = Builder(content)
    }
}
