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
 * Instructions to the model from the developer.
 *
 * Source: safety.yaml#/components/schemas/ShieldDeveloperMessage
 */
public class ShieldDeveloperMessage(
    /** Text, one content part, or a list of parts. */
    public val content: ShieldMessageContent,
    /** Name of the speaker. */
    public val name: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldMessage {
    /** Tag of this kind. */
    public val role: String get() = "developer"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", ShieldMessageContent),
        name = from.field("name", StringDecoder),
        additionalProperties = from.constant("role", "developer").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("content", content)
        to.field("name", name)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ShieldDeveloperMessage, Builder>() {
        override fun make(from: ObjectReader): ShieldDeveloperMessage = ShieldDeveloperMessage(from)

        /** Sets [ShieldDeveloperMessage.content]. */
        public fun content(value: ShieldMessageContent): Builder = set("content", value)

        /** Sets [ShieldDeveloperMessage.name]. */
        public fun name(value: String?): Builder = set("name", value)
    }
}
