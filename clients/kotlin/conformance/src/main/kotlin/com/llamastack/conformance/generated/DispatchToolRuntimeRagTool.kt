// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.InsertRagDocumentsRequest
import com.llamastack.client.models.QueryRagRequest
import com.llamastack.conformance.Operation

/** The operations of `client.tool_runtime.rag_tool`. */
internal val TOOL_RUNTIME_RAG_TOOL: Map<String, Operation> = mapOf(
    "tool_runtime.rag_tool.insert" to Operation(
        call = {
            client.toolRuntime.ragTool.insert(InsertRagDocumentsRequest(body()), options)
            null
        },
    ),
    "tool_runtime.rag_tool.query" to Operation(
        call = {
            client.toolRuntime.ragTool.query(QueryRagRequest(body()), options)
        },
    ),
)
