// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.InsertDocumentsRequest
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.MemoryBankDocument
import com.llamastack.client.models.MemoryQueryParams
import com.llamastack.client.models.QueryDocumentsRequest
import com.llamastack.client.models.QueryDocumentsResponse
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.run

/** Operations of `client.memory`. */
public interface Memory {
    /**
     * Put documents into a memory bank.
     *
     * Keeps documents. One whose `document_id` is already in the bank takes the place of the old one, with its
     * relations.
     *
     * Source: memory.yaml#/paths/~1v1~1memory~1insert/post
     */
    public suspend fun insert(request: InsertDocumentsRequest, options: RequestOptions = RequestOptions.NONE)

    /**
     * Put documents into a memory bank.
     *
     * Keeps documents. One whose `document_id` is already in the bank takes the place of the old one, with its
     * relations.
     *
     * An argument that is null is left out; the method that takes a [InsertDocumentsRequest] can also send null.
     *
     * Source: memory.yaml#/paths/~1v1~1memory~1insert/post
     *
     * @param bankId The memory bank.
     * @param documents The documents.
     * @param ttlSeconds Forget the documents after this time. Default never.
     */
    public suspend fun insert(
        bankId: String,
        documents: List<MemoryBankDocument>,
        ttlSeconds: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Unit =
        insert(InsertDocumentsRequest(bankId = bankId, documents = documents, ttlSeconds = Field.orAbsent(ttlSeconds)), options)

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
    public suspend fun query(request: QueryDocumentsRequest, options: RequestOptions = RequestOptions.NONE): QueryDocumentsResponse

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
     * An argument that is null is left out; the method that takes a [QueryDocumentsRequest] can also send null.
     *
     * Source: memory.yaml#/paths/~1v1~1memory~1query/post
     *
     * @param bankId The memory bank.
     * @param query Text, one content item, or a list of items that mix text and images.
     * @param params Settings of the query.
     */
    public suspend fun query(
        bankId: String,
        query: InterleavedContent,
        params: MemoryQueryParams? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): QueryDocumentsResponse =
        query(QueryDocumentsRequest(bankId = bankId, query = query, params = Field.orAbsent(params)), options)
}

/** Asks a server. */
internal class RemoteMemory(private val core: ClientCore) : Memory {
    override suspend fun insert(request: InsertDocumentsRequest, options: RequestOptions): Unit =
        core.run(callOf("memory.insert", "POST", "/v1/memory/insert", body = CallBody.Json(request.toJson())), options)

    override suspend fun query(request: QueryDocumentsRequest, options: RequestOptions): QueryDocumentsResponse =
        core.answer(
            callOf("memory.query", "POST", "/v1/memory/query", body = CallBody.Json(request.toJson())),
            model { QueryDocumentsResponse(it) },
            options,
        )
}
