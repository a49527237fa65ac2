// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateEmbeddingRequest
import com.llamastack.conformance.Operation

/** The operations of `client.embeddings`. */
internal val EMBEDDINGS: Map<String, Operation> = mapOf(
    "embeddings.create" to Operation(
        call = {
            client.embeddings.create(CreateEmbeddingRequest(body()), options)
        },
    ),
)
