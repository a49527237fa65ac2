// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListShieldsResponse
import com.llamastack.client.models.RegisterShieldRequest
import com.llamastack.client.models.Shield
import com.llamastack.client.resources.Shields
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.shields`; each blocks its thread until it is done. */
public class ShieldsBlocking internal constructor(private val resource: Shields) {
    /**
     * List shields.
     *
     * Returns all registered shields.
     *
     * Source: safety.yaml#/paths/~1v1~1shields/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListShieldsResponse, Shield> =
        BlockingPages(resource.list(options))

    /**
     * Register a shield.
     *
     * Makes a shield of a provider known under an identifier. A taken identifier is a conflict.
     *
     * Source: safety.yaml#/paths/~1v1~1shields/post
     */
    @JvmOverloads
    public fun register(request: RegisterShieldRequest, options: RequestOptions = RequestOptions.NONE): Shield =
        blocking { resource.register(request, options) }

    /**
     * Get a shield.
     *
     * Returns one registered shield.
     *
     * Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
     *
     * @param identifier Identifier of the shield.
     */
    @JvmOverloads
    public fun retrieve(identifier: String, options: RequestOptions = RequestOptions.NONE): Shield =
        blocking { resource.retrieve(identifier, options) }

    /**
     * Unregister a shield.
     *
     * Forgets a shield; the provider keeps its model.
     *
     * Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
     *
     * @param identifier Identifier of the shield.
     */
    @JvmOverloads
    public fun delete(identifier: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.delete(identifier, options) }
}
