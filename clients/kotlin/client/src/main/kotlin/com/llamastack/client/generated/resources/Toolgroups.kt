// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListToolGroupsResponse
import com.llamastack.client.models.RegisterToolGroupRequest
import com.llamastack.client.models.ToolGroup
import com.llamastack.client.models.Url
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run
import kotlinx.serialization.json.JsonObject

/** Operations of `client.toolgroups`. */
public interface Toolgroups {
    /**
     * List tool groups.
     *
     * Returns all registered tool groups.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListToolGroupsResponse, ToolGroup>

    /**
     * Register a tool group.
     *
     * Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups/post
     */
    public suspend fun register(request: RegisterToolGroupRequest, options: RequestOptions = RequestOptions.NONE)

    /**
     * Register a tool group.
     *
     * Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.
     *
     * An argument that is null is left out; the method that takes a [RegisterToolGroupRequest] can also send null.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups/post
     *
     * @param toolgroupId Name of the group in this stack, such as `mcp::weather`.
     * @param providerId The provider that runs its tools.
     * @param mcpEndpoint A reference to content kept elsewhere.
     * @param args Arguments that every call of its tools is given.
     */
    public suspend fun register(
        toolgroupId: String,
        providerId: String,
        mcpEndpoint: Url? = null,
        args: JsonObject? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Unit =
        register(
            RegisterToolGroupRequest(toolgroupId = toolgroupId, providerId = providerId, mcpEndpoint = mcpEndpoint, args = args),
            options,
        )

    /**
     * Get a tool group.
     *
     * Returns one registered tool group.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
     *
     * @param toolgroupId Identifier of the tool group.
     */
    public suspend fun retrieve(toolgroupId: String, options: RequestOptions = RequestOptions.NONE): ToolGroup

    /**
     * Unregister a tool group.
     *
     * Forgets a tool group with its tools.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
     *
     * @param toolgroupId Identifier of the tool group.
     */
    public suspend fun unregister(toolgroupId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteToolgroups(private val core: ClientCore) : Toolgroups {
    override fun list(options: RequestOptions): Pages<ListToolGroupsResponse, ToolGroup> =
        core.pages(callOf("toolgroups.list", "GET", "/v1/toolgroups"), model { ListToolGroupsResponse(it) }, Paging(), options) { it.data }

    override suspend fun register(request: RegisterToolGroupRequest, options: RequestOptions): Unit =
        core.run(callOf("toolgroups.register", "POST", "/v1/toolgroups", body = CallBody.Json(request.toJson())), options)

    override suspend fun retrieve(toolgroupId: String, options: RequestOptions): ToolGroup =
        core.answer(
            callOf("toolgroups.retrieve", "GET", "/v1/toolgroups/" + PathEncoding.encode("toolgroup_id", toolgroupId, multiSegment = true)),
            model { ToolGroup(it) },
            options,
        )

    override suspend fun unregister(toolgroupId: String, options: RequestOptions): Unit =
        core.run(
            callOf(
                "toolgroups.unregister",
                "DELETE",
                "/v1/toolgroups/" + PathEncoding.encode("toolgroup_id", toolgroupId, multiSegment = true),
            ),
            options,
        )
}
