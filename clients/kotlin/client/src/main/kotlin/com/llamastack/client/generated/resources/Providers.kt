// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListProvidersResponse
import com.llamastack.client.models.ProviderInfo
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.providers`. */
public interface Providers {
    /**
     * List providers.
     *
     * Lists the providers of this distribution, each with its health at this moment.
     *
     * Source: inspect.yaml#/paths/~1v1~1providers/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListProvidersResponse, ProviderInfo>

    /**
     * Get a provider.
     *
     * Returns one provider of this distribution, with its health at this moment.
     *
     * Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
     *
     * @param providerId Identifier of the provider.
     */
    public suspend fun retrieve(providerId: String, options: RequestOptions = RequestOptions.NONE): ProviderInfo
}

/** Asks a server. */
internal class RemoteProviders(private val core: ClientCore) : Providers {
    override fun list(options: RequestOptions): Pages<ListProvidersResponse, ProviderInfo> =
        core.pages(callOf("providers.list", "GET", "/v1/providers"), model { ListProvidersResponse(it) }, Paging(), options) { it.data }

    override suspend fun retrieve(providerId: String, options: RequestOptions): ProviderInfo =
        core.answer(
            callOf("providers.retrieve", "GET", "/v1/providers/" + PathEncoding.encode("provider_id", providerId)),
            model { ProviderInfo(it) },
            options,
        )
}
