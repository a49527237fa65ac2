// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.AppendRowsRequest
import com.llamastack.client.models.PaginatedRows
import com.llamastack.client.models.Row
import com.llamastack.client.resources.Datasetio
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.datasetio`; each blocks its thread until it is done. */
public class DatasetioBlocking internal constructor(private val resource: Datasetio) {
    /**
     * Read rows.
     *
     * Returns a run of rows of a dataset, in their order.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     * @param startIndex How many items to skip. Default 0.
     * @param limit How many items to answer at most; 0, -1 or leaving it out answers all.
     */
    @JvmOverloads
    public fun iterrows(
        datasetId: String,
        startIndex: Long? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<PaginatedRows, Row> =
        BlockingPages(resource.iterrows(datasetId, startIndex, limit, options))

    /**
     * Append rows.
     *
     * Adds rows behind the last one of a dataset.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     */
    @JvmOverloads
    public fun appendRows(datasetId: String, request: AppendRowsRequest, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.appendRows(datasetId, request, options) }
}
