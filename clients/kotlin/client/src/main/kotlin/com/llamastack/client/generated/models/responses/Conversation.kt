// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        createdAt = from.required("created_at", LongDecoder),
        metadata = from.nullable("metadata", MapDecoder(StringDecoder)),
        items = from.field("items", ListDecoder(ResponseItem)),
        additionalProperties = from.constant("object", "conversation").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("created_at", createdAt)
        to.required("metadata", metadata)
        to.field("items", items)
    }
}
