// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateConversationItemsRequest
import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.SortOrder
import com.llamastack.conformance.Operation
import com.llamastack.conformance.items
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.conversations.items`. */
internal val CONVERSATIONS_ITEMS: Map<String, Operation> = mapOf(
    "conversations.items.create" to Operation(
        call = {
            client.conversations.items.create(
                text("conversation_id"),
                CreateConversationItemsRequest(body("conversation_id", "include")),
                optional("include", items(ResponseInclude::decode)),
                options,
            )
        },
    ),
    "conversations.items.list" to Operation(
        list = {
            client.conversations.items.list(
                text("conversation_id"),
                optional("after", ::string),
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                optional("include", items(ResponseInclude::decode)),
                options,
            )
        },
    ),
    "conversations.items.retrieve" to Operation(
        call = {
            client.conversations.items.retrieve(
                text("conversation_id"),
                text("item_id"),
                optional("include", items(ResponseInclude::decode)),
                options,
            )
        },
    ),
    "conversations.items.delete" to Operation(
        call = {
            client.conversations.items.delete(text("conversation_id"), text("item_id"), options)
        },
    ),
)
