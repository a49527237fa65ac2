// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateVectorStoreFileRequest
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.UpdateVectorStoreFileRequest
import com.llamastack.client.models.VectorStoreFileStatus
import com.llamastack.conformance.Operation
import com.llamastack.conformance.boolean
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.vector_stores.files`. */
internal val VECTOR_STORES_FILES: Map<String, Operation> = mapOf(
    "vector_stores.files.create" to Operation(
        call = {
            client.vectorStores.files.create(text("vector_store_id"), CreateVectorStoreFileRequest(body("vector_store_id")), options)
        },
    ),
    "vector_stores.files.list" to Operation(
        list = {
            client.vectorStores.files.list(
                text("vector_store_id"),
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                optional("after", ::string),
                optional("before", ::string),
                optional("filter", VectorStoreFileStatus::decode),
                options,
            )
        },
    ),
    "vector_stores.files.retrieve" to Operation(
        call = {
            client.vectorStores.files.retrieve(text("vector_store_id"), text("file_id"), options)
        },
    ),
    "vector_stores.files.update" to Operation(
        call = {
            client.vectorStores.files.update(
                text("vector_store_id"),
                text("file_id"),
                UpdateVectorStoreFileRequest(body("vector_store_id", "file_id")),
                options,
            )
        },
    ),
    "vector_stores.files.delete" to Operation(
        call = {
            client.vectorStores.files.delete(text("vector_store_id"), text("file_id"), options)
        },
    ),
    "vector_stores.files.content" to Operation(
        call = {
            client.vectorStores.files.content(
                text("vector_store_id"),
                text("file_id"),
                optional("include_embeddings", ::boolean),
                optional("include_metadata", ::boolean),
                options,
            )
        },
    ),
)
