// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        input = from.field("input", model { ChatModerationRule(it) }),
        output = from.field("output", model { ChatModerationRule(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("input", input)
        to.field("output", output)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatModerationPolicy, Builder>() {
        override fun make(from: ObjectReader): ChatModerationPolicy = ChatModerationPolicy(from)

        /** Sets [ChatModerationPolicy.input]. */
        public fun input(value: ChatModerationRule?): Builder = set("input", value)

        /** Sets [ChatModerationPolicy.output]. */
        public fun output(value: ChatModerationRule?): Builder = set("output", value)
    }
}
