// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.InsertChunksRequest
import com.llamastack.client.models.QueryChunksRequest
import com.llamastack.client.models.QueryChunksResponse
import com.llamastack.client.resources.VectorIo
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.vector_io`; each blocks its thread until it is done. */
public class VectorIoBlocking internal constructor(private val resource: VectorIo) {
    /**
     * Put chunks into a vector database.
     *
     * Keeps chunks that are cut already. One whose identifier is already there takes the place of the old one.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
     */
    @JvmOverloads
    public fun insert(request: InsertChunksRequest, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.insert(request, options) }

    /**
     * Query a vector database.
     *
     * Finds the chunks that fit the query best, best first.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
     */
    @JvmOverloads
    public fun query(request: QueryChunksRequest, options: RequestOptions = RequestOptions.NONE): QueryChunksResponse =
        blocking { resource.query(request, options) }
}
