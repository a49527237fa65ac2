// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Which tool is meant.
 *
 * Source: inference.yaml#/components/schemas/ChatToolName
 */
public class ChatToolName(
    /** Its name. */
    public val name: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatFunctionCallChoice {
    override fun write(to: ObjectWriter) {
        to.required("name", name, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatToolName, Builder>(ChatToolName) {
        /** Sets [ChatToolName.name]. */
        public fun name(value: String): Builder = set("name", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatToolName>() {
        override fun read(from: ObjectReader): ChatToolName {
            return ChatToolName(
                name = from.required("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
