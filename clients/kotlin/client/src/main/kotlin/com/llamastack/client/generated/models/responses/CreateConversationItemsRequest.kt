// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Items for a conversation.
 *
 * Source: responses.yaml#/components/schemas/CreateConversationItemsRequest
 */
public class CreateConversationItemsRequest @JvmOverloads constructor(
    /** The items, 20 at most. */
    public val items: List<ResponseInputItem>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        items = from.required("items", ListDecoder(ResponseInputItem)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("items", items)
    }
}
