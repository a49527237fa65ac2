// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListShieldsResponse
import com.llamastack.client.models.RegisterShieldRequest
import com.llamastack.client.models.Shield
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run
import kotlinx.serialization.json.JsonObject

/** Operations of `client.shields`. */
public interface Shields {
    /**
     * List shields.
     *
     * Returns all registered shields.
     *
     * Source: safety.yaml#/paths/~1v1~1shields/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListShieldsResponse, Shield>

    /**
     * Register a shield.
     *
     * Makes a shield of a provider known under an identifier. A taken identifier is a conflict.
     *
     * Source: safety.yaml#/paths/~1v1~1shields/post
     */
    public suspend fun register(request: RegisterShieldRequest, options: RequestOptions = RequestOptions.NONE): Shield

    /**
     * Register a shield.
     *
     * Makes a shield of a provider known under an identifier. A taken identifier is a conflict.
     *
     * An argument that is null is left out; the method that takes a [RegisterShieldRequest] can also send null.
     *
     * Source: safety.yaml#/paths/~1v1~1shields/post
     *
     * @param shieldId Name of the shield in this stack.
     * @param providerShieldId Its name at the provider. Default the same as `shield_id`.
     * @param providerId The provider that runs it; needed where there are several.
     * @param params Settings of the shield.
     */
    public suspend fun register(
        shieldId: String,
        providerShieldId: String? = null,
        providerId: String? = null,
        params: JsonObject? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Shield =
        register(
            RegisterShieldRequest(
                shieldId = shieldId,
                providerShieldId = Field.orAbsent(providerShieldId),
                providerId = Field.orAbsent(providerId),
                params = Field.orAbsent(params),
            ),
            options,
        )

    /**
     * Get a shield.
     *
     * Returns one registered shield.
     *
     * Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
     *
     * @param identifier Identifier of the shield.
     */
    public suspend fun retrieve(identifier: String, options: RequestOptions = RequestOptions.NONE): Shield

    /**
     * Unregister a shield.
     *
     * Forgets a shield; the provider keeps its model.
     *
     * Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
     *
     * @param identifier Identifier of the shield.
     */
    public suspend fun delete(identifier: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteShields(private val core: ClientCore) : Shields {
    override fun list(options: RequestOptions): Pages<ListShieldsResponse, Shield> =
        core.pages(callOf("shields.list", "GET", "/v1/shields"), model { ListShieldsResponse(it) }, Paging(), options) { it.data }

    override suspend fun register(request: RegisterShieldRequest, options: RequestOptions): Shield =
        core.answer(
            callOf("shields.register", "POST", "/v1/shields", body = CallBody.Json(request.toJson())),
            model { Shield(it) },
            options,
        )

    override suspend fun retrieve(identifier: String, options: RequestOptions): Shield =
        core.answer(
            callOf("shields.retrieve", "GET", "/v1/shields/" + PathEncoding.encode("identifier", identifier, multiSegment = true)),
            model { Shield(it) },
            options,
        )

    override suspend fun delete(identifier: String, options: RequestOptions): Unit =
        core.run(
            callOf("shields.delete", "DELETE", "/v1/shields/" + PathEncoding.encode("identifier", identifier, multiSegment = true)),
            options,
        )
}
