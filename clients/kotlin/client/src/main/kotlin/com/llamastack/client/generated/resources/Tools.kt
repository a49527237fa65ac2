// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListToolsResponse
import com.llamastack.client.models.Tool
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.tools`. */
public interface Tools {
    /**
     * List tools.
     *
     * Returns the tools of all registered tool groups, or of one.
     *
     * Source: tools.yaml#/paths/~1v1~1tools/get
     *
     * @param toolgroupId Only tools of this group; one that is not registered has none.
     */
    public fun list(toolgroupId: String? = null, options: RequestOptions = RequestOptions.NONE): Pages<ListToolsResponse, Tool>

    /**
     * Get a tool.
     *
     * Returns one tool of a registered tool group.
     *
     * Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
     *
     * @param toolName Name of the tool.
     */
    public suspend fun retrieve(toolName: String, options: RequestOptions = RequestOptions.NONE): Tool
}

/** Asks a server. */
internal class RemoteTools(private val core: ClientCore) : Tools {
    override fun list(toolgroupId: String?, options: RequestOptions): Pages<ListToolsResponse, Tool> =
        core.pages(
            callOf(
                "tools.list",
                "GET",
                "/v1/tools",
                parameters = Parameters()
                    .query("toolgroup_id", toolgroupId),
            ),
            model { ListToolsResponse(it) },
            Paging(),
            options,
        ) { it.data }

    override suspend fun retrieve(toolName: String, options: RequestOptions): Tool =
        core.answer(
            callOf("tools.retrieve", "GET", "/v1/tools/" + PathEncoding.encode("tool_name", toolName, multiSegment = true)),
            model { Tool(it) },
            options,
        )
}
