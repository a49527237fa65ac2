// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A conversation that outlives its responses.
 *
 * Source: responses.yaml#/components/schemas/Conversation
 */
public class Conversation(
    /** Identifier of the conversation. */
    public val id: String,
    /** When it was created, in Unix seconds. */
    public val createdAt: Long,
    /** Short texts kept with the conversation. */
    public val metadata: StringMap?,
    /** The items, where the answer carries them; a list of items has them all. */
    public val items: Field<List<ResponseItem>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "conversation"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "conversation")
        to.required("created_at", createdAt, LongCodec)
        to.nullable("metadata", metadata, MapCodec(StringCodec))
        to.field("items", items, ListCodec(ResponseItem))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<Conversation>() {
        override fun read(from: ObjectReader): Conversation {
            from.constant("object", "conversation")
            return Conversation(
                id = from.required("id", StringCodec),
                createdAt = from.required("created_at", LongCodec),
                metadata = from.nullable("metadata", MapCodec(StringCodec)),
                items = from.field("items", ListCodec(ResponseItem)),
                additionalProperties = from.rest(),
            )
        }
    }
}
