// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What the user says.
 *
 * Source: safety.yaml#/components/schemas/ShieldUserMessage
 */
public class ShieldUserMessage(
    /** Text, one content part, or a list of parts. */
    public val content: ShieldMessageContent,
    /** Text, one content part, or a list of parts. */
    public val context: ShieldMessageContent? = null,
    /** Name of the speaker. */
    public val name: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldMessage {
    /** Tag of this kind. */
    public val role: String get() = "user"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", ShieldMessageContent),
        context = from.optional("context", ShieldMessageContent),
        name = from.field("name", StringDecoder),
        additionalProperties = from.constant("role", "user").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.optional("context", context)
        to.field("name", name)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldUserMessage, Builder>() {
        override fun make(from: ObjectReader): ShieldUserMessage = ShieldUserMessage(from)

        /** Sets [ShieldUserMessage.content]. */
        public fun content(value: ShieldMessageContent): Builder = set("content", value)

        /** Sets [ShieldUserMessage.context]. */
        public fun context(value: ShieldMessageContent): Builder = set("context", value)

        /** Sets [ShieldUserMessage.name]. */
        public fun name(value: String?): Builder = set("name", value)
    }
}
