// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * One page of the messages of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/StoredChatMessageList
 */
public class StoredChatMessageList @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(model { StoredChatMessage(it) })),
        firstId = from.nullable("first_id", StringDecoder),
        lastId = from.nullable("last_id", StringDecoder),
        hasMore = from.required("has_more", BooleanDecoder),
        additionalProperties = from.constant("object", "list").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("object", `object`)
        to.required("data", data)
        to.required("first_id", firstId)
        to.required("last_id", lastId)
        to.required("has_more", hasMore)
    }
}
