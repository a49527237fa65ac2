// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.SortOrder
import com.llamastack.conformance.Operation
import com.llamastack.conformance.items
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.responses.input_items`. */
internal val RESPONSES_INPUT_ITEMS: Map<String, Operation> = mapOf(
    "responses.input_items.list" to Operation(
        list = {
            client.responses.inputItems.list(
                text("response_id"),
                optional("after", ::string),
                optional("before", ::string),
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                optional("include", items(ResponseInclude::decode)),
                options,
            )
        },
    ),
)
