// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Why a call of an MCP server failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpErrorDetail
 */
public sealed interface ResponseMcpErrorDetail : ResponseMcpError {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseMcpErrorDetail>("type") {
        override fun read(value: String, from: ObjectReader): ResponseMcpErrorDetail? = when (value) {
            "mcp_protocol_error" -> ResponseMcpProtocolError(from)
            "mcp_tool_execution_error" -> ResponseMcpToolError(from)
            "http_error" -> ResponseMcpHttpError(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcpProtocolError(code: Long, message: String): ResponseMcpProtocolError =
            ResponseMcpProtocolError(code = code, message = message)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcpToolExecutionError(content: JsonElement): ResponseMcpToolError =
            ResponseMcpToolError(content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun httpError(code: Long, message: String): ResponseMcpHttpError =
            ResponseMcpHttpError(code = code, message = message)
    }
}
