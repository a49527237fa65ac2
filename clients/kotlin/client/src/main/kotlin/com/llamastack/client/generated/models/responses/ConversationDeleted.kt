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
 * A conversation that was deleted.
 *
 * Source: responses.yaml#/components/schemas/ConversationDeleted
 */
public class ConversationDeleted(
    /** Identifier of the conversation. */
    public val id: String,
    /** Always true. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "conversation.deleted"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "conversation.deleted")
        to.required("deleted", deleted, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ConversationDeleted>() {
        override fun read(from: ObjectReader): ConversationDeleted {
            from.constant("object", "conversation.deleted")
            return ConversationDeleted(
                id = from.required("id", StringCodec),
                deleted = from.required("deleted", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
