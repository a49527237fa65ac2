// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.conformance.Operation
import com.llamastack.conformance.string

/** The operations of `client.tools`. */
internal val TOOLS: Map<String, Operation> = mapOf(
    "tools.list" to Operation(
        list = {
            client.tools.list(optional("toolgroup_id", ::string), options)
        },
    ),
    "tools.retrieve" to Operation(
        call = {
            client.tools.retrieve(text("tool_name"), options)
        },
    ),
)
