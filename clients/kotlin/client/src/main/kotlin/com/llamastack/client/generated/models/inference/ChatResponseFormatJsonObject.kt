// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Any JSON object.
 *
 * Source: inference.yaml#/components/schemas/ChatResponseFormatJsonObject
 */
public class ChatResponseFormatJsonObject(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatResponseFormat {
    /** Tag of this kind. */
    public val type: String get() = "json_object"

    override fun write(to: ObjectWriter) {
        to.constant("type", "json_object")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatResponseFormatJsonObject, Builder>(ChatResponseFormatJsonObject) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatResponseFormatJsonObject>() {
        override fun read(from: ObjectReader): ChatResponseFormatJsonObject {
            from.constant("type", "json_object")
            return ChatResponseFormatJsonObject(
                additionalProperties = from.rest(),
            )
        }
    }
}
