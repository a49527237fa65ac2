// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Items for a conversation.
 *
 * Source: responses.yaml#/components/schemas/CreateConversationItemsRequest
 */
public class CreateConversationItemsRequest(
    /** The items, 20 at most. */
    public val items: List<ResponseInputItem>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("items", items, ListCodec(ResponseInputItem))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateConversationItemsRequest, Builder>(CreateConversationItemsRequest) {
        /** Sets [CreateConversationItemsRequest.items]. */
        public fun items(value: List<ResponseInputItem>): Builder = set("items", value, ListCodec(ResponseInputItem))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateConversationItemsRequest>() {
        override fun read(from: ObjectReader): CreateConversationItemsRequest {
            return CreateConversationItemsRequest(
                items = from.required("items", ListCodec(ResponseInputItem)),
                additionalProperties = from.rest(),
            )
        }
    }
}
