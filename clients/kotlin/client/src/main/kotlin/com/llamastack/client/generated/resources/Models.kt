// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListModelsResponse
import com.llamastack.client.models.Metadata
import com.llamastack.client.models.Model
import com.llamastack.client.models.ModelDeleted
import com.llamastack.client.models.ModelType
import com.llamastack.client.models.RegisterModelRequest
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

/** Operations of `client.models`. */
public interface Models {
    /**
     * List models.
     *
     * Lists every registered model. The answer holds the fields of the native list and of OpenAI's.
     *
     * Source: models.yaml#/paths/~1v1~1models/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListModelsResponse, Model>

    /**
     * Register a model.
     *
     * Makes a model of a provider known under an identifier. An identifier that is taken answers 409.
     *
     * Source: models.yaml#/paths/~1v1~1models/post
     */
    public suspend fun register(request: RegisterModelRequest, options: RequestOptions = RequestOptions.NONE): Model

    /**
     * Register a model.
     *
     * Makes a model of a provider known under an identifier. An identifier that is taken answers 409.
     *
     * An argument that is null is left out; the method that takes a [RegisterModelRequest] can also send null.
     *
     * Source: models.yaml#/paths/~1v1~1models/post
     *
     * @param modelId Identifier under which callers will ask for it.
     * @param providerModelId Its name at the provider. Default the identifier.
     * @param providerId Provider that serves it. Default the only provider of inference; with several it must be given.
     * @param modelType What it does. Default `llm`.
     * @param metadata Facts about it, such as `embedding_dimension` or `context_length`.
     * @param modelValidation Whether to ask the provider first if it has this model.
     */
    public suspend fun register(
        modelId: String,
        providerModelId: String? = null,
        providerId: String? = null,
        modelType: ModelType? = null,
        metadata: Metadata? = null,
        modelValidation: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Model =
        register(
            RegisterModelRequest(
                modelId = modelId,
                providerModelId = Field.orAbsent(providerModelId),
                providerId = Field.orAbsent(providerId),
                modelType = Field.orAbsent(modelType),
                metadata = Field.orAbsent(metadata),
                modelValidation = Field.orAbsent(modelValidation),
            ),
            options,
        )

    /**
     * Get a model.
     *
     * Returns one registered model.
     *
     * Source: models.yaml#/paths/~1v1~1models~1{model_id}/get
     *
     * @param modelId Identifier of the model; it may contain slashes.
     */
    public suspend fun retrieve(modelId: String, options: RequestOptions = RequestOptions.NONE): Model

    /**
     * Remove a model.
     *
     * Forgets a registered model. The provider keeps its files; only the registration goes.
     *
     * Source: models.yaml#/paths/~1v1~1models~1{model_id}/delete
     *
     * @param modelId Identifier of the model; it may contain slashes.
     */
    public suspend fun delete(modelId: String, options: RequestOptions = RequestOptions.NONE): ModelDeleted
}

/** Asks a server. */
internal class RemoteModels(private val core: ClientCore) : Models {
    override fun list(options: RequestOptions): Pages<ListModelsResponse, Model> =
        core.pages(callOf("models.list", "GET", "/v1/models"), model { ListModelsResponse(it) }, Paging(), options) { it.data }

    override suspend fun register(request: RegisterModelRequest, options: RequestOptions): Model =
        core.answer(callOf("models.register", "POST", "/v1/models", body = CallBody.Json(request.toJson())), model { Model(it) }, options)

    override suspend fun retrieve(modelId: String, options: RequestOptions): Model =
        core.answer(
            callOf("models.retrieve", "GET", "/v1/models/" + PathEncoding.encode("model_id", modelId, multiSegment = true)),
            model { Model(it) },
            options,
        )

    override suspend fun delete(modelId: String, options: RequestOptions): ModelDeleted =
        core.answer(
            callOf("models.delete", "DELETE", "/v1/models/" + PathEncoding.encode("model_id", modelId, multiSegment = true)),
            model { ModelDeleted(it) },
            options,
        )
}
