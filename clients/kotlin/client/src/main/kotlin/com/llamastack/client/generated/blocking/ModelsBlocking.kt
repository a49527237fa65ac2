// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListModelsResponse
import com.llamastack.client.models.Model
import com.llamastack.client.models.ModelDeleted
import com.llamastack.client.models.RegisterModelRequest
import com.llamastack.client.resources.Models
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.models`; each blocks its thread until it is done. */
public class ModelsBlocking internal constructor(private val resource: Models) {
    /**
     * List models.
     *
     * Lists every registered model. The answer holds the fields of the native list and of OpenAI's.
     *
     * Source: models.yaml#/paths/~1v1~1models/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListModelsResponse, Model> =
        BlockingPages(resource.list(options))

    /**
     * Register a model.
     *
     * Makes a model of a provider known under an identifier. An identifier that is taken answers 409.
     *
     * Source: models.yaml#/paths/~1v1~1models/post
     */
    @JvmOverloads
    public fun register(request: RegisterModelRequest, options: RequestOptions = RequestOptions.NONE): Model =
        blocking { resource.register(request, options) }

    /**
     * Get a model.
     *
     * Returns one registered model.
     *
     * Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
     *
     * @param modelId Identifier of the model; it may contain slashes.
     */
    @JvmOverloads
    public fun retrieve(modelId: String, options: RequestOptions = RequestOptions.NONE): Model =
        blocking { resource.retrieve(modelId, options) }

    /**
     * Remove a model.
     *
     * Forgets a registered model. The provider keeps its files; only the registration goes.
     *
     * Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
     *
     * @param modelId Identifier of the model; it may contain slashes.
     */
    @JvmOverloads
    public fun delete(modelId: String, options: RequestOptions = RequestOptions.NONE): ModelDeleted =
        blocking { resource.delete(modelId, options) }
}
