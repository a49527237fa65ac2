// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ApiFilter
import com.llamastack.client.models.ListRoutesResponse
import com.llamastack.client.models.RouteInfo
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.routes`. */
public interface Routes {
    /**
     * List routes.
     *
     * Lists the paths that the server answers, with the types of the providers behind each.
     *
     * Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
     *
     * @param apiFilter Answer only routes of this level. Without it, every canonical route.
     */
    public fun list(apiFilter: ApiFilter? = null, options: RequestOptions = RequestOptions.NONE): Pages<ListRoutesResponse, RouteInfo>
}

/** Asks a server. */
internal class RemoteRoutes(private val core: ClientCore) : Routes {
    override fun list(apiFilter: ApiFilter?, options: RequestOptions): Pages<ListRoutesResponse, RouteInfo> =
        core.pages(
            callOf(
                "routes.list",
                "GET",
                "/v1/inspect/routes",
                parameters = Parameters()
                    .query("api_filter", apiFilter),
            ),
            model { ListRoutesResponse(it) },
            Paging(),
            options,
        ) { it.data }
}
