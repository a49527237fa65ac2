// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.DataSource
import com.llamastack.client.models.Dataset
import com.llamastack.client.models.DatasetPurpose
import com.llamastack.client.models.ListDatasetsResponse
import com.llamastack.client.models.Metadata
import com.llamastack.client.models.RegisterDatasetRequest
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

/** Operations of `client.datasets`. */
public interface Datasets {
    /**
     * List datasets.
     *
     * Lists every registered dataset.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListDatasetsResponse, Dataset>

    /**
     * Register a dataset.
     *
     * Makes a dataset known under an identifier. An identifier that is taken answers 409.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets/post
     */
    public suspend fun register(request: RegisterDatasetRequest, options: RequestOptions = RequestOptions.NONE): Dataset

    /**
     * Register a dataset.
     *
     * Makes a dataset known under an identifier. An identifier that is taken answers 409.
     *
     * An argument that is null is left out; the method that takes a [RegisterDatasetRequest] can also send null.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets/post
     *
     * @param purpose What the rows are for, and so which columns they have: `messages` for post-training; `question`
     * and `answer`, or `messages` and `answer`, for evaluation.
     * @param source Where the rows come from.
     * @param metadata Free-form facts that the caller attaches.
     * @param datasetId Identifier to register it under. The server makes one when there is none.
     */
    public suspend fun register(
        purpose: DatasetPurpose,
        source: DataSource,
        metadata: Metadata? = null,
        datasetId: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Dataset =
        register(
            RegisterDatasetRequest(
                purpose = purpose,
                source = source,
                metadata = Field.orAbsent(metadata),
                datasetId = Field.orAbsent(datasetId),
            ),
            options,
        )

    /**
     * Get a dataset.
     *
     * Returns one dataset.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     */
    public suspend fun retrieve(datasetId: String, options: RequestOptions = RequestOptions.NONE): Dataset

    /**
     * Remove a dataset.
     *
     * Forgets a dataset. What its source names elsewhere stays.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     */
    public suspend fun unregister(datasetId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteDatasets(private val core: ClientCore) : Datasets {
    override fun list(options: RequestOptions): Pages<ListDatasetsResponse, Dataset> =
        core.pages(callOf("datasets.list", "GET", "/v1/datasets"), model { ListDatasetsResponse(it) }, Paging(), options) { it.data }

    override suspend fun register(request: RegisterDatasetRequest, options: RequestOptions): Dataset =
        core.answer(
            callOf("datasets.register", "POST", "/v1/datasets", body = CallBody.Json(request.toJson())),
            model { Dataset(it) },
            options,
        )

    override suspend fun retrieve(datasetId: String, options: RequestOptions): Dataset =
        core.answer(
            callOf("datasets.retrieve", "GET", "/v1/datasets/" + PathEncoding.encode("dataset_id", datasetId, multiSegment = true)),
            model { Dataset(it) },
            options,
        )

    override suspend fun unregister(datasetId: String, options: RequestOptions): Unit =
        core.run(
            callOf("datasets.unregister", "DELETE", "/v1/datasets/" + PathEncoding.encode("dataset_id", datasetId, multiSegment = true)),
            options,
        )
}
