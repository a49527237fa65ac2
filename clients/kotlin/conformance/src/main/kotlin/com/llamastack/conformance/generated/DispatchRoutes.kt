// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.ApiFilter
import com.llamastack.conformance.Operation

/** The operations of `client.routes`. */
internal val ROUTES: Map<String, Operation> = mapOf(
    "routes.list" to Operation(
        list = {
            client.routes.list(optional("api_filter", ApiFilter::decode), options)
        },
    ),
)
