// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.InsertDocumentsRequest
import com.llamastack.client.models.QueryDocumentsRequest
import com.llamastack.client.models.QueryDocumentsResponse
import com.llamastack.client.resources.Memory
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.memory`; each blocks its thread until it is done. */
public class MemoryBlocking internal constructor(private val resource: Memory) {
    /**
     * Put documents into a memory bank.
     *
     * Keeps documents. One whose `document_id` is already in the bank takes the place of the old one, with its
     * relations.
     *
     * Source: memory.yaml#/paths/~1v1~1memory~1insert/post
     */
    @JvmOverloads
    public fun insert(request: InsertDocumentsRequest, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.insert(request, options) }

    /**
     * Query a memory bank.
     *
     * Finds chunks of documents, best first. What the query means depends on the kind of the bank:
     *
     * - `vector`: a text; chunks score by the likeness of their embeddings.
     * - `keyword`: words; chunks score by how often and how rarely the words occur.
     * - `keyvalue`: a key, or its beginning; every hit is a whole value that scores 1.
     * - `graph`: the `document_id` of a start node; where none is named so, words that start nodes contain. Nodes score
     *   1 at the start and less with each step away.
     *
     * Source: memory.yaml#/paths/~1v1~1memory~1query/post
     */
    @JvmOverloads
    public fun query(request: QueryDocumentsRequest, options: RequestOptions = RequestOptions.NONE): QueryDocumentsResponse =
        blocking { resource.query(request, options) }
}
