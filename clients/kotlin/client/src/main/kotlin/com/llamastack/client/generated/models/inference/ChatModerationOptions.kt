// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        policy = from.field("policy", model { ChatModerationPolicy(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("model", model)
        to.field("policy", policy)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatModerationOptions, Builder>() {
        override fun make(from: ObjectReader): ChatModerationOptions = ChatModerationOptions(from)

        /** Sets [ChatModerationOptions.model]. */
        public fun model(value: String): Builder = set("model", value)

        /** Sets [ChatModerationOptions.policy]. */
        public fun policy(value: ChatModerationPolicy?): Builder = set("policy", value)
    }
}
