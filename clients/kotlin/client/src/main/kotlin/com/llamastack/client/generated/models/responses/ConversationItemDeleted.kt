// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A conversation that lost an item.
 *
 * Source: responses.yaml#/components/schemas/ConversationItemDeleted
 */
public class ConversationItemDeleted(
    /** Identifier of the conversation. */
    public val id: String,
    /** When the conversation was created, in Unix seconds. */
    public val createdAt: Long,
    /** Short texts kept with the conversation. */
    public val metadata: StringMap?,
    /** Always true. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "conversation"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "conversation")
        to.required("created_at", createdAt, LongCodec)
        to.nullable("metadata", metadata, MapCodec(StringCodec))
        to.required("deleted", deleted, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ConversationItemDeleted>() {
        override fun read(from: ObjectReader): ConversationItemDeleted {
            from.constant("object", "conversation")
            return ConversationItemDeleted(
                id = from.required("id", StringCodec),
                createdAt = from.required("created_at", LongCodec),
                metadata = from.nullable("metadata", MapCodec(StringCodec)),
                deleted = from.required("deleted", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
