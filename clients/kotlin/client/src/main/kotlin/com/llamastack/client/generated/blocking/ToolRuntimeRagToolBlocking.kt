// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.InsertRagDocumentsRequest
import com.llamastack.client.models.QueryRagRequest
import com.llamastack.client.models.RagQueryResult
import com.llamastack.client.resources.ToolRuntimeRagTool
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.tool_runtime.rag_tool`; each blocks its thread until it is done. */
public class ToolRuntimeRagToolBlocking internal constructor(private val resource: ToolRuntimeRagTool) {
    /**
     * Read documents for retrieval.
     *
     * Cuts documents into chunks and puts these into a vector database.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1insert/post
     */
    @JvmOverloads
    public fun insert(request: InsertRagDocumentsRequest, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.insert(request, options) }

    /**
     * Retrieve context for a model.
     *
     * Looks in vector databases for chunks that fit, and joins them into content for a prompt.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1rag-tool~1query/post
     */
    @JvmOverloads
    public fun query(request: QueryRagRequest, options: RequestOptions = RequestOptions.NONE): RagQueryResult =
        blocking { resource.query(request, options) }
}
