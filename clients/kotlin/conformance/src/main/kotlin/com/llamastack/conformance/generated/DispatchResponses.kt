// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CompactResponseRequest
import com.llamastack.client.models.CreateResponseRequest
import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.SortOrder
import com.llamastack.conformance.Operation
import com.llamastack.conformance.boolean
import com.llamastack.conformance.items
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.responses`. */
internal val RESPONSES: Map<String, Operation> = mapOf(
    "responses.create" to Operation(
        call = {
            client.responses.create(CreateResponseRequest(body()), options)
        },
        stream = {
            client.responses.stream(CreateResponseRequest(body()), options)
        },
    ),
    "responses.list" to Operation(
        list = {
            client.responses.list(
                optional("after", ::string),
                optional("limit", ::long),
                optional("model", ::string),
                optional("order", SortOrder::decode),
                options,
            )
        },
    ),
    "responses.compact" to Operation(
        call = {
            client.responses.compact(CompactResponseRequest(body()), options)
        },
    ),
    "responses.retrieve" to Operation(
        call = {
            client.responses.retrieve(
                text("response_id"),
                optional("include", items(ResponseInclude::decode)),
                optional("starting_after", ::long),
                optional("include_obfuscation", ::boolean),
                options,
            )
        },
        stream = {
            client.responses.retrieveStream(
                text("response_id"),
                optional("include", items(ResponseInclude::decode)),
                optional("starting_after", ::long),
                optional("include_obfuscation", ::boolean),
                options,
            )
        },
    ),
    "responses.delete" to Operation(
        call = {
            client.responses.delete(text("response_id"), options)
        },
    ),
    "responses.cancel" to Operation(
        call = {
            client.responses.cancel(text("response_id"), options)
        },
    ),
)
