// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.InvokeToolRequest
import com.llamastack.client.models.Url
import com.llamastack.conformance.Operation
import com.llamastack.conformance.fields
import com.llamastack.conformance.string

/** The operations of `client.tool_runtime`. */
internal val TOOL_RUNTIME: Map<String, Operation> = mapOf(
    "tool_runtime.list_tools" to Operation(
        call = {
            client.toolRuntime.listTools(optional("tool_group_id", ::string), optional("mcp_endpoint", fields(::Url)), options)
        },
    ),
    "tool_runtime.invoke" to Operation(
        call = {
            client.toolRuntime.invoke(InvokeToolRequest(body()), options)
        },
    ),
)
