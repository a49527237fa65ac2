// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.CreateVectorStoreFileBatchRequest
import com.llamastack.client.models.SortOrder
import com.llamastack.client.models.VectorStoreFileStatus
import com.llamastack.conformance.Operation
import com.llamastack.conformance.long
import com.llamastack.conformance.string

/** The operations of `client.vector_stores.file_batches`. */
internal val VECTOR_STORES_FILE_BATCHES: Map<String, Operation> = mapOf(
    "vector_stores.file_batches.create" to Operation(
        call = {
            client.vectorStores.fileBatches.create(
                text("vector_store_id"),
                CreateVectorStoreFileBatchRequest(body("vector_store_id")),
                options,
            )
        },
    ),
    "vector_stores.file_batches.retrieve" to Operation(
        call = {
            client.vectorStores.fileBatches.retrieve(text("vector_store_id"), text("batch_id"), options)
        },
    ),
    "vector_stores.file_batches.cancel" to Operation(
        call = {
            client.vectorStores.fileBatches.cancel(text("vector_store_id"), text("batch_id"), options)
        },
    ),
    "vector_stores.file_batches.list_files" to Operation(
        list = {
            client.vectorStores.fileBatches.listFiles(
                text("vector_store_id"),
                text("batch_id"),
                optional("limit", ::long),
                optional("order", SortOrder::decode),
                optional("after", ::string),
                optional("before", ::string),
                optional("filter", VectorStoreFileStatus::decode),
                options,
            )
        },
    ),
)
