// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Proof that a stored chat completion was deleted.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionDeleted
 */
public class ChatCompletionDeleted(
    /** Identifier of the chat completion. */
    public val id: String,
    /** Always true. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "chat.completion.deleted"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "chat.completion.deleted")
        to.required("deleted", deleted, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletionDeleted>() {
        override fun read(from: ObjectReader): ChatCompletionDeleted {
            from.constant("object", "chat.completion.deleted")
            return ChatCompletionDeleted(
                id = from.required("id", StringCodec),
                deleted = from.required("deleted", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
