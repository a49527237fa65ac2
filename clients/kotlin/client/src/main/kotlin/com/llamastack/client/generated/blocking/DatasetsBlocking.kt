// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.Dataset
import com.llamastack.client.models.ListDatasetsResponse
import com.llamastack.client.models.RegisterDatasetRequest
import com.llamastack.client.resources.Datasets
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.datasets`; each blocks its thread until it is done. */
public class DatasetsBlocking internal constructor(private val resource: Datasets) {
    /**
     * List datasets.
     *
     * Lists every registered dataset.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListDatasetsResponse, Dataset> =
        BlockingPages(resource.list(options))

    /**
     * Register a dataset.
     *
     * Makes a dataset known under an identifier. An identifier that is taken answers 409.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets/post
     */
    @JvmOverloads
    public fun register(request: RegisterDatasetRequest, options: RequestOptions = RequestOptions.NONE): Dataset =
        blocking { resource.register(request, options) }

    /**
     * Get a dataset.
     *
     * Returns one dataset.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     */
    @JvmOverloads
    public fun retrieve(datasetId: String, options: RequestOptions = RequestOptions.NONE): Dataset =
        blocking { resource.retrieve(datasetId, options) }

    /**
     * Remove a dataset.
     *
     * Forgets a dataset. What its source names elsewhere stays.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     */
    @JvmOverloads
    public fun unregister(datasetId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.unregister(datasetId, options) }
}
