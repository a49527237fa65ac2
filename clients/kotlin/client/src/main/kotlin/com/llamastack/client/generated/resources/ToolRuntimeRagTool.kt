// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.InsertRagDocumentsRequest
import com.llamastack.client.models.InterleavedContent
import com.llamastack.client.models.QueryRagRequest
import com.llamastack.client.models.RagDocument
import com.llamastack.client.models.RagQueryConfig
import com.llamastack.client.models.RagQueryResult
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.run

/** Operations of `client.tool_runtime.rag_tool`. */
public interface ToolRuntimeRagTool {
    /**
     * Read documents for retrieval.
     *
     * Cuts documents into chunks and puts these into a vector database.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
     */
    public suspend fun insert(request: InsertRagDocumentsRequest, options: RequestOptions = RequestOptions.NONE)

    /**
     * Read documents for retrieval.
     *
     * Cuts documents into chunks and puts these into a vector database.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
     *
     * @param documents The documents.
     * @param vectorDbId Vector database or vector store that keeps the chunks.
     * @param chunkSizeInTokens Most tokens in a chunk.
     */
    public suspend fun insert(
        documents: List<RagDocument>,
        vectorDbId: String,
        chunkSizeInTokens: Long,
        options: RequestOptions = RequestOptions.NONE,
    ): Unit =
        insert(InsertRagDocumentsRequest(documents = documents, vectorDbId = vectorDbId, chunkSizeInTokens = chunkSizeInTokens), options)

    /**
     * Retrieve context for a model.
     *
     * Looks in vector databases for chunks that fit, and joins them into content for a prompt.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
     */
    public suspend fun query(request: QueryRagRequest, options: RequestOptions = RequestOptions.NONE): RagQueryResult

    /**
     * Retrieve context for a model.
     *
     * Looks in vector databases for chunks that fit, and joins them into content for a prompt.
     *
     * An argument that is null is left out; the method that takes a [QueryRagRequest] can also send null.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
     *
     * @param content Text, one content item, or a list of items that mix text and images.
     * @param vectorDbIds Vector databases or vector stores to look in.
     * @param queryConfig How context is found and written.
     */
    public suspend fun query(
        content: InterleavedContent,
        vectorDbIds: List<String>,
        queryConfig: RagQueryConfig? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): RagQueryResult =
        query(QueryRagRequest(content = content, vectorDbIds = vectorDbIds, queryConfig = queryConfig), options)
}

/** Asks a server. */
internal class RemoteToolRuntimeRagTool(private val core: ClientCore) : ToolRuntimeRagTool {
    override suspend fun insert(request: InsertRagDocumentsRequest, options: RequestOptions): Unit =
        core.run(
            callOf("tool_runtime.rag_tool.insert", "POST", "/v1/tool-runtime/rag-tool/insert", body = CallBody.Json(request.toJson())),
            options,
        )

    override suspend fun query(request: QueryRagRequest, options: RequestOptions): RagQueryResult =
        core.answer(
            callOf("tool_runtime.rag_tool.query", "POST", "/v1/tool-runtime/rag-tool/query", body = CallBody.Json(request.toJson())),
            model { RagQueryResult(it) },
            options,
        )
}
