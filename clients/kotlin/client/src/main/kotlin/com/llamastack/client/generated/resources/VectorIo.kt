// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.Chunk
import com.llamastack.client.models.InsertChunksRequest
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.QueryChunksParams
import com.llamastack.client.models.QueryChunksRequest
import com.llamastack.client.models.QueryChunksResponse
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.run

/** Operations of `client.vector_io`. */
public interface VectorIo {
    /**
     * Put chunks into a vector database.
     *
     * Keeps chunks that are cut already. One whose identifier is already there takes the place of the old one.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
     */
    public suspend fun insert(request: InsertChunksRequest, options: RequestOptions = RequestOptions.NONE)

    /**
     * Put chunks into a vector database.
     *
     * Keeps chunks that are cut already. One whose identifier is already there takes the place of the old one.
     *
     * An argument that is null is left out; the method that takes a [InsertChunksRequest] can also send null.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-io~1insert/post
     *
     * @param chunks The chunks.
     * @param vectorStoreId The vector store.
     * @param vectorDbId The vector store under its older name.
     * @param ttlSeconds Forget the chunks after this time. Default never.
     */
    public suspend fun insert(
        chunks: List<Chunk>,
        vectorStoreId: String? = null,
        vectorDbId: String? = null,
        ttlSeconds: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Unit =
        insert(
            InsertChunksRequest(
                vectorStoreId = vectorStoreId,
                vectorDbId = vectorDbId,
                chunks = chunks,
                ttlSeconds = Field.orAbsent(ttlSeconds),
            ),
            options,
        )

    /**
     * Query a vector database.
     *
     * Finds the chunks that fit the query best, best first.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
     */
    public suspend fun query(request: QueryChunksRequest, options: RequestOptions = RequestOptions.NONE): QueryChunksResponse

    /**
     * Query a vector database.
     *
     * Finds the chunks that fit the query best, best first.
     *
     * An argument that is null is left out; the method that takes a [QueryChunksRequest] can also send null.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-io~1query/post
     *
     * @param query Text, one content item, or a list of items that mix text and images.
     * @param vectorStoreId The vector store.
     * @param vectorDbId The vector store under its older name.
     * @param params Settings of the query.
     */
    public suspend fun query(
        query: InterleavedContent,
        vectorStoreId: String? = null,
        vectorDbId: String? = null,
        params: QueryChunksParams? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): QueryChunksResponse =
        query(
            QueryChunksRequest(vectorStoreId = vectorStoreId, vectorDbId = vectorDbId, query = query, params = Field.orAbsent(params)),
            options,
        )
}

/** Asks a server. */
internal class RemoteVectorIo(private val core: ClientCore) : VectorIo {
    override suspend fun insert(request: InsertChunksRequest, options: RequestOptions): Unit =
        core.run(callOf("vector_io.insert", "POST", "/v1/vector-io/insert", body = CallBody.Json(request.toJson())), options)

    override suspend fun query(request: QueryChunksRequest, options: RequestOptions): QueryChunksResponse =
        core.answer(
            callOf("vector_io.query", "POST", "/v1/vector-io/query", body = CallBody.Json(request.toJson())),
            model { QueryChunksResponse(it) },
            options,
        )
}
