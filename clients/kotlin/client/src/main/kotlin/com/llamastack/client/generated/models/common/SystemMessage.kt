// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Instructions to the model.
 *
 * Source: common.yaml#/components/schemas/SystemMessage
 */
public class SystemMessage(
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Message {
    /** Tag of this kind. */
    public val role: String get() = "system"

    override fun write(to: ObjectWriter) {
        to.constant("role", "system")
        to.required("content", content, InterleavedContent)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SystemMessage, Builder>(SystemMessage) {
        /** Sets [SystemMessage.content]. */
        public fun content(value: InterleavedContent): Builder = set("content", value, InterleavedContent)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SystemMessage>() {
        override fun read(from: ObjectReader): SystemMessage {
            from.constant("role", "system")
            return SystemMessage(
                content = from.required("content", InterleavedContent),
                additionalProperties = from.rest(),
            )
        }
    }
}
