// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.SortOrder
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.chat.completions.messages`. */
internal val CHAT_COMPLETIONS_MESSAGES: Map<String, Operation> = mapOf(
    "chat.completions.messages.list" to Operation(
        list = {
            client.chat.completions.messages.list(
                text("completion_id"),
                optional("after", ::string),
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                options,
            )
        },
    ),
)
