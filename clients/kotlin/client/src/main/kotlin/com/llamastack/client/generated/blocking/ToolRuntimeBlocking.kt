// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.InvokeToolRequest
import com.llamastack.client.models.ListToolDefsResponse
import com.llamastack.client.models.ToolInvocationResult
import com.llamastack.client.models.Url
import com.llamastack.client.resources.ToolRuntime
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.tool_runtime`; each blocks its thread until it is done. */
public class ToolRuntimeBlocking internal constructor(private val resource: ToolRuntime) {
    /** Operations of `client.tool_runtime.rag_tool`. */
    public val ragTool: ToolRuntimeRagToolBlocking = ToolRuntimeRagToolBlocking(resource.ragTool)

    /**
     * List tools that can run.
     *
     * Asks the providers which tools they have now, also those of an MCP server that is not registered.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1list-tools/get
     *
     * @param toolGroupId Only tools of this group; one that is not registered has none.
     * @param mcpEndpoint An MCP server whose tools to list, as `mcp_endpoint[uri]=…`.
     */
    @JvmOverloads
    public fun listTools(
        toolGroupId: String? = null,
        mcpEndpoint: Url? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ListToolDefsResponse =
        blocking { resource.listTools(toolGroupId, mcpEndpoint, options) }

    /**
     * Run a tool.
     *
     * Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
     */
    @JvmOverloads
    public fun invoke(request: InvokeToolRequest, options: RequestOptions = RequestOptions.NONE): ToolInvocationResult =
        blocking { resource.invoke(request, options) }
}
