// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.conformance.Operation

/** The operations of `client.prompts.versions`. */
internal val PROMPTS_VERSIONS: Map<String, Operation> = mapOf(
    "prompts.versions.list" to Operation(
        list = {
            client.prompts.versions.list(text("prompt_id"), options)
        },
    ),
)
