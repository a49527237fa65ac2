// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * One page of the messages of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/StoredChatMessageList
 */
public class StoredChatMessageList(
    /** The messages. */
    public val data: List<StoredChatMessage>,
    /** Identifier of the first one; null when the page is empty. */
    public val firstId: String?,
    /** Identifier of the last one; null when the page is empty. */
    public val lastId: String?,
    /** Whether more follow. */
    public val hasMore: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "list"

    override fun write(to: ObjectWriter) {
        to.constant("object", "list")
        to.required("data", data, ListCodec(StoredChatMessage))
        to.nullable("first_id", firstId, StringCodec)
        to.nullable("last_id", lastId, StringCodec)
        to.required("has_more", hasMore, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StoredChatMessageList>() {
        override fun read(from: ObjectReader): StoredChatMessageList {
            from.constant("object", "list")
            return StoredChatMessageList(
                data = from.required("data", ListCodec(StoredChatMessage)),
                firstId = from.nullable("first_id", StringCodec),
                lastId = from.nullable("last_id", StringCodec),
                hasMore = from.required("has_more", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
