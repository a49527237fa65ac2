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
 * Instructions to the model.
 *
 * Source: safety.yaml#/components/schemas/ShieldSystemMessage
 */
public class ShieldSystemMessage(
    /** Text, one content part, or a list of parts. */
    public val content: ShieldMessageContent,
    /** Name of the speaker. */
    public val name: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ShieldMessage {
    /** Tag of this kind. */
    public val role: String get() = "system"

    override fun write(to: ObjectWriter) {
        to.constant("role", "system")
        to.required("content", content, ShieldMessageContent)
        to.field("name", name, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val content: ShieldMessageContent,
    ) {
        private var name: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ShieldSystemMessage.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ShieldSystemMessage = ShieldSystemMessage(
            content = content,
            name = name,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldSystemMessage>() {
        override fun read(from: ObjectReader): ShieldSystemMessage {
            from.constant("role", "system")
            return ShieldSystemMessage(
                content = from.required("content", ShieldMessageContent),
                name = from.field("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(content: ShieldMessageContent): Builder = Builder(content)
    }
}
