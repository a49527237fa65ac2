// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.ResponseItem
import com.llamastack.client.models.ResponseItemList
import com.llamastack.client.models.SortOrder
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Parameters
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages

/** Operations of `client.responses.input_items`. */
public interface ResponsesInputItems {
    /**
     * List the input of a response.
     *
     * Returns one page of the items that a response was made from.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
     *
     * @param responseId Identifier of the response.
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param before Identifier of the first item of the page behind; the answer ends before it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param order Sort by creation time, ascending or descending. Default descending.
     * @param include What to add to the items, since it is left out otherwise.
     */
    public fun list(
        responseId: String,
        after: String? = null,
        before: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Pages<ResponseItemList, ResponseItem>
}

/** Asks a server. */
internal class RemoteResponsesInputItems(private val core: ClientCore) : ResponsesInputItems {
    override fun list(
        responseId: String,
        after: String?,
        before: String?,
        limit: Long?,
        order: SortOrder?,
        include: List<ResponseInclude>?,
        options: RequestOptions,
    ): Pages<ResponseItemList, ResponseItem> =
        core.pages(
            callOf(
                "responses.input_items.list",
                "GET",
                "/v1/responses/" + PathEncoding.encode("response_id", responseId) + "/input_items",
                parameters = Parameters()
                    .query("after", after)
                    .query("before", before)
                    .query("limit", limit)
                    .query("order", order)
                    .query("include", include),
            ),
            model { ResponseItemList(it) },
            Paging(style = "cursor", cursor = "after", next = "last_id", more = "has_more"),
            options,
        ) { it.data }
}
