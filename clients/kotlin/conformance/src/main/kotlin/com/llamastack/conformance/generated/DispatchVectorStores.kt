// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateVectorStoreRequest
import com.llamastack.client.models.SearchVectorStoreRequest
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.UpdateVectorStoreRequest
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.vector_stores`. */
internal val VECTOR_STORES: Map<String, Operation> = mapOf(
    "vector_stores.create" to Operation(
        call = {
            client.vectorStores.create(CreateVectorStoreRequest(body()), options)
        },
    ),
    "vector_stores.list" to Operation(
        list = {
            client.vectorStores.list(
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                optional("after", ::string),
                optional("before", ::string),
                options,
            )
        },
    ),
    "vector_stores.retrieve" to Operation(
        call = {
            client.vectorStores.retrieve(text("vector_store_id"), options)
        },
    ),
    "vector_stores.update" to Operation(
        call = {
            client.vectorStores.update(text("vector_store_id"), UpdateVectorStoreRequest(body("vector_store_id")), options)
        },
    ),
    "vector_stores.delete" to Operation(
        call = {
            client.vectorStores.delete(text("vector_store_id"), options)
        },
    ),
    "vector_stores.search" to Operation(
        call = {
            client.vectorStores.search(text("vector_store_id"), SearchVectorStoreRequest(body("vector_store_id")), options)
        },
    ),
)
