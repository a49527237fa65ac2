// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListVectorDbsResponse
import com.llamastack.client.models.RegisterVectorDbRequest
import com.llamastack.client.models.VectorDb
import com.llamastack.client.resources.VectorDbs
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.vector_dbs`; each blocks its thread until it is done. */
public class VectorDbsBlocking internal constructor(private val resource: VectorDbs) {
    /**
     * List vector databases.
     *
     * Returns all vector databases. Every vector store is one too, under its own identifier.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListVectorDbsResponse, VectorDb> =
        BlockingPages(resource.list(options))

    /**
     * Register a vector database.
     *
     * Makes an empty vector database. A taken identifier is a conflict.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs/post
     */
    @JvmOverloads
    public fun register(request: RegisterVectorDbRequest, options: RequestOptions = RequestOptions.NONE): VectorDb =
        blocking { resource.register(request, options) }

    /**
     * Get a vector database.
     *
     * Returns one vector database.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
     *
     * @param vectorDbId Identifier of the vector database or vector store.
     */
    @JvmOverloads
    public fun retrieve(vectorDbId: String, options: RequestOptions = RequestOptions.NONE): VectorDb =
        blocking { resource.retrieve(vectorDbId, options) }

    /**
     * Unregister a vector database.
     *
     * Removes a vector database with its chunks.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
     *
     * @param vectorDbId Identifier of the vector database or vector store.
     */
    @JvmOverloads
    public fun unregister(vectorDbId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.unregister(vectorDbId, options) }
}
