// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListProvidersResponse
import com.llamastack.client.models.ProviderInfo
import com.llamastack.client.resources.Providers
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.providers`; each blocks its thread until it is done. */
public class ProvidersBlocking internal constructor(private val resource: Providers) {
    /**
     * List providers.
     *
     * Lists the providers of this distribution, each with its health at this moment.
     *
     * Source: inspect.yaml#/paths/~1v1~1providers/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListProvidersResponse, ProviderInfo> =
        BlockingPages(resource.list(options))

    /**
     * Get a provider.
     *
     * Returns one provider of this distribution, with its health at this moment.
     *
     * Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
     *
     * @param providerId Identifier of the provider.
     */
    @JvmOverloads
    public fun retrieve(providerId: String, options: RequestOptions = RequestOptions.NONE): ProviderInfo =
        blocking { resource.retrieve(providerId, options) }
}
