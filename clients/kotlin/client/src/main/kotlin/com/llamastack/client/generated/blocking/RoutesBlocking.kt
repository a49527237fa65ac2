// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ApiFilter
import com.llamastack.client.models.ListRoutesResponse
import com.llamastack.client.models.RouteInfo
import com.llamastack.client.resources.Routes
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions

/** Operations of `client.routes`; each blocks its thread until it is done. */
public class RoutesBlocking internal constructor(private val resource: Routes) {
    /**
     * List routes.
     *
     * Lists the paths that the server answers, with the types of the providers behind each.
     *
     * Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
     *
     * @param apiFilter Answer only routes of this level. Without it, every canonical route.
     */
    @JvmOverloads
    public fun list(
        apiFilter: ApiFilter? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ListRoutesResponse, RouteInfo> =
        BlockingPages(resource.list(apiFilter, options))
}
