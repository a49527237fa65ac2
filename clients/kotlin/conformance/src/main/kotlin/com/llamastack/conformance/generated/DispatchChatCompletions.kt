// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateChatCompletionRequest
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.UpdateChatCompletionRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long
import com.llamastack.conformance.string
import com.llamastack.conformance.values

/** The operations of `client.chat.completions`. */
internal val CHAT_COMPLETIONS: Map<String, Operation> = mapOf(
    "chat.completions.create" to Operation(
        call = {
            client.chat.completions.create(CreateChatCompletionRequest(body()), options)
        },
        stream = {
            client.chat.completions.stream(CreateChatCompletionRequest(body()), options)
        },
    ),
    "chat.completions.list" to Operation(
        list = {
            client.chat.completions.list(
                optional("after", ::string),
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                optional("model", ::string),
                optional("metadata", values(::string)),
                options,
            )
        },
    ),
    "chat.completions.retrieve" to Operation(
        call = {
            client.chat.completions.retrieve(text("completion_id"), options)
        },
    ),
    "chat.completions.update" to Operation(
        call = {
            client.chat.completions.update(text("completion_id"), UpdateChatCompletionRequest(body("completion_id")), options)
        },
    ),
    "chat.completions.delete" to Operation(
        call = {
            client.chat.completions.delete(text("completion_id"), options)
        },
    ),
)
