// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CompactResponseRequest
import com.llamastack.client.models.CompactedResponse
import com.llamastack.client.models.CreateResponseRequest
import com.llamastack.client.models.Response
import com.llamastack.client.models.ResponseDeleted
import com.llamastack.client.models.ResponseInclude
import com.llamastack.client.models.ResponseList
import com.llamastack.client.models.ResponseStreamEvent
import com.llamastack.client.models.SortOrder
import com.llamastack.client.resources.Responses
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.responses`; each blocks its thread until it is done. */
public class ResponsesBlocking internal constructor(private val resource: Responses) {
    /** Operations of `client.responses.input_items`. */
    public val inputItems: ResponsesInputItemsBlocking = ResponsesInputItemsBlocking(resource.inputItems)

    /**
     * Create a response.
     *
     * Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a stream of events. A
     * 409 means that the body names both a conversation and a previous response.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/post
     */
    @JvmOverloads
    public fun create(request: CreateResponseRequest, options: RequestOptions = RequestOptions.NONE): Response =
        blocking { resource.create(request, options) }

    /**
     * Create a response, as a stream of events.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/post
     */
    @JvmOverloads
    public fun stream(
        request: CreateResponseRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<ResponseStreamEvent, Response> =
        BlockingEventStream(resource.stream(request, options))

    /**
     * List responses.
     *
     * Returns one page of the stored responses, each with its input. A 404 means that `after` is unknown.
     *
     * Source: responses.yaml#/paths/~1v1~1responses/get
     *
     * @param after Identifier of the last item of the page before; the answer starts behind it.
     * @param limit How many items to answer at most, 1 to 100. Default 20.
     * @param model Only responses of this model.
     * @param order Sort by creation time, ascending or descending. Default descending.
     */
    @JvmOverloads
    public fun list(
        after: String? = null,
        limit: Long? = null,
        model: String? = null,
        order: SortOrder? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingPages<ResponseList, Response> =
        BlockingPages(resource.list(after, limit, model, order, options))

    /**
     * Compact a conversation.
     *
     * Shortens a long input to items that a later response can start from.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1compact/post
     */
    @JvmOverloads
    public fun compact(request: CompactResponseRequest, options: RequestOptions = RequestOptions.NONE): CompactedResponse =
        blocking { resource.compact(request, options) }

    /**
     * Get a response.
     *
     * Returns a stored response, or replays its events.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
     *
     * @param responseId Identifier of the response.
     * @param include What to add to the items, since it is left out otherwise.
     * @param startingAfter Sequence number of the last event already seen; the stream starts behind it.
     * @param includeObfuscation Whether events are padded so that their size tells nothing; a server may ignore it.
     */
    @JvmOverloads
    public fun retrieve(
        responseId: String,
        include: List<ResponseInclude>? = null,
        startingAfter: Long? = null,
        includeObfuscation: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): Response =
        blocking { resource.retrieve(responseId, include, startingAfter, includeObfuscation, options) }

    /**
     * Get a response, as a stream of events.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
     *
     * @param responseId Identifier of the response.
     * @param include What to add to the items, since it is left out otherwise.
     * @param startingAfter Sequence number of the last event already seen; the stream starts behind it.
     * @param includeObfuscation Whether events are padded so that their size tells nothing; a server may ignore it.
     */
    @JvmOverloads
    public fun retrieveStream(
        responseId: String,
        include: List<ResponseInclude>? = null,
        startingAfter: Long? = null,
        includeObfuscation: Boolean? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<ResponseStreamEvent, Response> =
        BlockingEventStream(resource.retrieveStream(responseId, include, startingAfter, includeObfuscation, options))

    /**
     * Delete a response.
     *
     * Deletes a stored response with its input.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
     *
     * @param responseId Identifier of the response.
     */
    @JvmOverloads
    public fun delete(responseId: String, options: RequestOptions = RequestOptions.NONE): ResponseDeleted =
        blocking { resource.delete(responseId, options) }

    /**
     * Cancel a response.
     *
     * Stops a response that runs in the background. A 409 means that it does not run, or not in the background.
     *
     * Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
     *
     * @param responseId Identifier of the response.
     */
    @JvmOverloads
    public fun cancel(responseId: String, options: RequestOptions = RequestOptions.NONE): Response =
        blocking { resource.cancel(responseId, options) }
}
