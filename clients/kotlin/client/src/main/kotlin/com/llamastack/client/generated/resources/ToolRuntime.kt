// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.InvokeToolRequest
import com.llamastack.client.models.ListToolDefsResponse
import com.llamastack.client.models.ToolInvocationResult
import com.llamastack.client.models.Url
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonObject

/** Operations of `client.tool_runtime`. */
public interface ToolRuntime {
    /** Operations of `client.tool_runtime.rag_tool`. */
    public val ragTool: ToolRuntimeRagTool

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
    public suspend fun listTools(
        toolGroupId: String? = null,
        mcpEndpoint: Url? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ListToolDefsResponse

    /**
     * Run a tool.
     *
     * Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
     */
    public suspend fun invoke(request: InvokeToolRequest, options: RequestOptions = RequestOptions.NONE): ToolInvocationResult

    /**
     * Run a tool.
     *
     * Calls a tool and waits for its result. A tool that fails still answers, with `error_message`.
     *
     * Source: tools.yaml#/paths/~1v1~1tool-runtime~1invoke/post
     *
     * @param toolName Name of the tool.
     * @param kwargs Its arguments by name.
     */
    public suspend fun invoke(toolName: String, kwargs: JsonObject, options: RequestOptions = RequestOptions.NONE): ToolInvocationResult =
        invoke(InvokeToolRequest(toolName = toolName, kwargs = kwargs), options)
}

/** Asks a server. */
internal class RemoteToolRuntime(private val core: ClientCore) : ToolRuntime {
    override val ragTool: ToolRuntimeRagTool = RemoteToolRuntimeRagTool(core)

    override suspend fun listTools(toolGroupId: String?, mcpEndpoint: Url?, options: RequestOptions): ListToolDefsResponse =
        core.answer(
            callOf(
                "tool_runtime.list_tools",
                "GET",
                "/v1/tool-runtime/list-tools",
                parameters = Parameters()
                    .query("tool_group_id", toolGroupId)
                    .query("mcp_endpoint", mcpEndpoint, style = "deepObject"),
            ),
            model { ListToolDefsResponse(it) },
            options,
        )

    override suspend fun invoke(request: InvokeToolRequest, options: RequestOptions): ToolInvocationResult =
        core.answer(
            callOf("tool_runtime.invoke", "POST", "/v1/tool-runtime/invoke", body = CallBody.Json(request.toJson())),
            model { ToolInvocationResult(it) },
            options,
        )
}
