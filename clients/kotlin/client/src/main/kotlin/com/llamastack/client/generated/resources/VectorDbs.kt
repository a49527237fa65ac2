// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListVectorDbsResponse
import com.llamastack.client.models.RegisterVectorDbRequest
import com.llamastack.client.models.VectorDb
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.vector_dbs`. */
public interface VectorDbs {
    /**
     * List vector databases.
     *
     * Returns all vector databases. Every vector store is one too, under its own identifier.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListVectorDbsResponse, VectorDb>

    /**
     * Register a vector database.
     *
     * Makes an empty vector database. A taken identifier is a conflict.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs/post
     */
    public suspend fun register(request: RegisterVectorDbRequest, options: RequestOptions = RequestOptions.NONE): VectorDb

    /**
     * Register a vector database.
     *
     * Makes an empty vector database. A taken identifier is a conflict.
     *
     * An argument that is null is left out; the method that takes a [RegisterVectorDbRequest] can also send null.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs/post
     *
     * @param vectorDbId Name of the database in this stack.
     * @param embeddingModel Model that embeds the chunks.
     * @param embeddingDimension Length of an embedding. Default the model's own; one that the model cannot make counts
     * as its own.
     * @param providerId The provider that keeps it. Default the first.
     * @param vectorDbName Name for people. Default `vector_db_id`.
     * @param providerVectorDbId Its name at the provider. Default `vector_db_id`.
     */
    public suspend fun register(
        vectorDbId: String,
        embeddingModel: String,
        embeddingDimension: Long? = null,
        providerId: String? = null,
        vectorDbName: String? = null,
        providerVectorDbId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): VectorDb =
        register(
            RegisterVectorDbRequest(
                vectorDbId = vectorDbId,
                embeddingModel = embeddingModel,
                embeddingDimension = Field.orAbsent(embeddingDimension),
                providerId = Field.orAbsent(providerId),
                vectorDbName = Field.orAbsent(vectorDbName),
                providerVectorDbId = Field.orAbsent(providerVectorDbId),
            ),
            options,
        )

    /**
     * Get a vector database.
     *
     * Returns one vector database.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/get
     *
     * @param vectorDbId Identifier of the vector database or vector store.
     */
    public suspend fun retrieve(vectorDbId: String, options: RequestOptions = RequestOptions.NONE): VectorDb

    /**
     * Unregister a vector database.
     *
     * Removes a vector database with its chunks.
     *
     * Source: memory.yaml#/paths/~1v1~1vector-dbs~1{vector_db_id}/delete
     *
     * @param vectorDbId Identifier of the vector database or vector store.
     */
    public suspend fun unregister(vectorDbId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteVectorDbs(private val core: ClientCore) : VectorDbs {
    override fun list(options: RequestOptions): Pages<ListVectorDbsResponse, VectorDb> =
        core.pages(callOf("vector_dbs.list", "GET", "/v1/vector-dbs"), model { ListVectorDbsResponse(it) }, Paging(), options) { it.data }

    override suspend fun register(request: RegisterVectorDbRequest, options: RequestOptions): VectorDb =
        core.answer(
            callOf("vector_dbs.register", "POST", "/v1/vector-dbs", body = CallBody.Json(request.toJson())),
            model { VectorDb(it) },
            options,
        )

    override suspend fun retrieve(vectorDbId: String, options: RequestOptions): VectorDb =
        core.answer(
            callOf("vector_dbs.retrieve", "GET", "/v1/vector-dbs/" + PathEncoding.encode("vector_db_id", vectorDbId, multiSegment = true)),
            model { VectorDb(it) },
            options,
        )

    override suspend fun unregister(vectorDbId: String, options: RequestOptions): Unit =
        core.run(
            callOf(
                "vector_dbs.unregister",
                "DELETE",
                "/v1/vector-dbs/" + PathEncoding.encode("vector_db_id", vectorDbId, multiSegment = true),
            ),
            options,
        )
}
