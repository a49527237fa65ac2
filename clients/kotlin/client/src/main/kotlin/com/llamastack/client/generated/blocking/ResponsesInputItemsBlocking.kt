// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.ResponseItem
import com.llamastack.client.models.ResponseItemList
import com.llamastack.client.models.SortOrder
import com.llamastack.client.resources.ResponsesInputItems
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions

/** Operations of `client.responses.input_items`; each blocks its thread until it is done. */
public class ResponsesInputItemsBlocking internal constructor(private val resource: ResponsesInputItems) {
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
    @JvmOverloads
    public fun list(
        responseId: String,
        after: String? = null,
        before: String? = null,
        limit: Long? = null,
        order: SortOrder? = null,
        include: List<ResponseInclude>? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ResponseItemList, ResponseItem> =
        BlockingPages(resource.list(responseId, after, before, limit, order, include, options))
}
