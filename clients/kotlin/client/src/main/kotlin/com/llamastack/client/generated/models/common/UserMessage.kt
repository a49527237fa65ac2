// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", InterleavedContent),
        context = from.optional("context", InterleavedContent),
        additionalProperties = from.constant("role", "user").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.optional("context", context)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UserMessage, Builder>() {
        override fun make(from: ObjectReader): UserMessage = UserMessage(from)

        /** Sets [UserMessage.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value)

        /** Sets [UserMessage.context]. */
        public fun context(value: InterleavedContent): Builder = set("context", value)
    }
}
