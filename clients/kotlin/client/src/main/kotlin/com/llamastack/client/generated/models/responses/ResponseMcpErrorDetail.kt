// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Why a call of an MCP server failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpErrorDetail
 */
public sealed interface ResponseMcpErrorDetail : ResponseMcpError {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseMcpErrorDetail>("type") {
        override fun read(value: String, json: JsonObject): ResponseMcpErrorDetail = when (value) {
            "mcp_protocol_error" -> ResponseMcpProtocolError.decode(json)
            "mcp_tool_execution_error" -> ResponseMcpToolError.decode(json)
            "http_error" -> ResponseMcpHttpError.decode(json)
            else -> UnknownVariant(value, json)
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
