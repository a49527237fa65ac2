// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.AppendRowsRequest
import com.llamastack.client.models.PaginatedRows
import com.llamastack.client.models.Row
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.datasetio`. */
public interface Datasetio {
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
    public fun iterrows(
        datasetId: String,
        startIndex: Long? = null,
        limit: Long? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<PaginatedRows, Row>

    /**
     * Append rows.
     *
     * Adds rows behind the last one of a dataset.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     */
    public suspend fun appendRows(datasetId: String, request: AppendRowsRequest, options: RequestOptions = RequestOptions.NONE)

    /**
     * Append rows.
     *
     * Adds rows behind the last one of a dataset.
     *
     * Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
     *
     * @param datasetId Identifier of the dataset; it may contain slashes.
     * @param rows The rows.
     */
    public suspend fun appendRows(datasetId: String, rows: List<Row>, options: RequestOptions = RequestOptions.NONE): Unit =
        appendRows(datasetId, AppendRowsRequest(rows = rows), options)
}

/** Asks a server. */
internal class RemoteDatasetio(private val core: ClientCore) : Datasetio {
    override fun iterrows(datasetId: String, startIndex: Long?, limit: Long?, options: RequestOptions): Pages<PaginatedRows, Row> =
        core.pages(
            callOf(
                "datasetio.iterrows",
                "GET",
                "/v1/datasetio/iterrows/" + PathEncoding.encode("dataset_id", datasetId, multiSegment = true),
                parameters = Parameters()
                    .query("start_index", startIndex)
                    .query("limit", limit),
            ),
            model { PaginatedRows(it) },
            Paging(style = "offset", cursor = "start_index", more = "has_more"),
            options,
        ) { it.data }

    override suspend fun appendRows(datasetId: String, request: AppendRowsRequest, options: RequestOptions): Unit =
        core.run(
            callOf(
                "datasetio.append_rows",
                "POST",
                "/v1/datasetio/append-rows/" + PathEncoding.encode("dataset_id", datasetId, multiSegment = true),
                body = CallBody.Json(request.toJson()),
            ),
            options,
        )
}
