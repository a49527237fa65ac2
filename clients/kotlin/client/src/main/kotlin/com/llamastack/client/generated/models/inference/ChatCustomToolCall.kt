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
 * A call of a custom tool.
 *
 * Source: inference.yaml#/components/schemas/ChatCustomToolCall
 */
public class ChatCustomToolCall(
    /** Identifier of the call. */
    public val id: String,
    /** Which custom tool is called with what. */
    public val custom: CustomToolCall,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatToolCall {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("type", "custom")
        to.required("custom", custom, CustomToolCall)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatCustomToolCall, Builder>(ChatCustomToolCall) {
        /** Sets [ChatCustomToolCall.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ChatCustomToolCall.custom]. */
        public fun custom(value: CustomToolCall): Builder = set("custom", value, CustomToolCall)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCustomToolCall>() {
        override fun read(from: ObjectReader): ChatCustomToolCall {
            from.constant("type", "custom")
            return ChatCustomToolCall(
                id = from.required("id", StringCodec),
                custom = from.required("custom", CustomToolCall),
                additionalProperties = from.rest(),
            )
        }
    }
}
