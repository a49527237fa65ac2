// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListToolsResponse
import com.llamastack.client.models.Tool
import com.llamastack.client.resources.Tools
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.tools`; each blocks its thread until it is done. */
public class ToolsBlocking internal constructor(private val resource: Tools) {
    /**
     * List tools.
     *
     * Returns the tools of all registered tool groups, or of one.
     *
     * Source: tools.yaml#/paths/~1v1~1tools/get
     *
     * @param toolgroupId Only tools of this group; one that is not registered has none.
     */
    @JvmOverloads
    public fun list(toolgroupId: String? = null, options: RequestOptions = RequestOptions.NONE): BlockingPages<ListToolsResponse, Tool> =
        BlockingPages(resource.list(toolgroupId, options))

    /**
     * Get a tool.
     *
     * Returns one tool of a registered tool group.
     *
     * Source: tools.yaml#/paths/~1v1~1tools~1{tool_name}/get
     *
     * @param toolName Name of the tool.
     */
    @JvmOverloads
    public fun retrieve(toolName: String, options: RequestOptions = RequestOptions.NONE): Tool =
        blocking { resource.retrieve(toolName, options) }
}
