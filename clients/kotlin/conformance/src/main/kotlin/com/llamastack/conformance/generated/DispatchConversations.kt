// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateConversationRequest
import com.llamastack.client.models.UpdateConversationRequest
import com.llamastack.conformance.Operation

/** The operations of `client.conversations`. */
internal val CONVERSATIONS: Map<String, Operation> = mapOf(
    "conversations.create" to Operation(
        call = {
            client.conversations.create(CreateConversationRequest(body()), options)
        },
    ),
    "conversations.retrieve" to Operation(
        call = {
            client.conversations.retrieve(text("conversation_id"), options)
        },
    ),
    "conversations.update" to Operation(
        call = {
            client.conversations.update(text("conversation_id"), UpdateConversationRequest(body("conversation_id")), options)
        },
    ),
    "conversations.delete" to Operation(
        call = {
            client.conversations.delete(text("conversation_id"), options)
        },
    ),
)
