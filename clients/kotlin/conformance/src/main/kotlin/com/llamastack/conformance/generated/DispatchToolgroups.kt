// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.RegisterToolGroupRequest
import com.llamastack.conformance.Operation

/** The operations of `client.toolgroups`. */
internal val TOOLGROUPS: Map<String, Operation> = mapOf(
    "toolgroups.list" to Operation(
        list = {
            client.toolgroups.list(options)
        },
    ),
    "toolgroups.register" to Operation(
        call = {
            client.toolgroups.register(RegisterToolGroupRequest(body()), options)
            null
        },
    ),
    "toolgroups.retrieve" to Operation(
        call = {
            client.toolgroups.retrieve(text("toolgroup_id"), options)
        },
    ),
    "toolgroups.unregister" to Operation(
        call = {
            client.toolgroups.unregister(text("toolgroup_id"), options)
            null
        },
    ),
)
