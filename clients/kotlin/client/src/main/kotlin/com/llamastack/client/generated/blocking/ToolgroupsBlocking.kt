// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListToolGroupsResponse
import com.llamastack.client.models.RegisterToolGroupRequest
import com.llamastack.client.models.ToolGroup
import com.llamastack.client.resources.Toolgroups
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.toolgroups`; each blocks its thread until it is done. */
public class ToolgroupsBlocking internal constructor(private val resource: Toolgroups) {
    /**
     * List tool groups.
     *
     * Returns all registered tool groups.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListToolGroupsResponse, ToolGroup> =
        BlockingPages(resource.list(options))

    /**
     * Register a tool group.
     *
     * Makes the tools of a provider, or of an MCP server, known. A taken identifier is a conflict.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups/post
     */
    @JvmOverloads
    public fun register(request: RegisterToolGroupRequest, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.register(request, options) }

    /**
     * Get a tool group.
     *
     * Returns one registered tool group.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/get
     *
     * @param toolgroupId Identifier of the tool group.
     */
    @JvmOverloads
    public fun retrieve(toolgroupId: String, options: RequestOptions = RequestOptions.NONE): ToolGroup =
        blocking { resource.retrieve(toolgroupId, options) }

    /**
     * Unregister a tool group.
     *
     * Forgets a tool group with its tools.
     *
     * Source: tools.yaml#/paths/~1v1~1toolgroups~1{toolgroup_id}/delete
     *
     * @param toolgroupId Identifier of the tool group.
     */
    @JvmOverloads
    public fun unregister(toolgroupId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.unregister(toolgroupId, options) }
}
