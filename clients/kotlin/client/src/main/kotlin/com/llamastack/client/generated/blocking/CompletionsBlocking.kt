// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.Completion
import com.llamastack.client.models.CreateCompletionRequest
import com.llamastack.client.resources.Completions
import com.llamastack.client.runtime.BlockingEventStream
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.completions`; each blocks its thread until it is done. */
public class CompletionsBlocking internal constructor(private val resource: Completions) {
    /**
     * Continue a text.
     *
     * Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the same shape, and
     * `[DONE]` ends them.
     *
     * Source: inference.yaml#/paths/~1v1~1completions/post
     */
    @JvmOverloads
    public fun create(request: CreateCompletionRequest, options: RequestOptions = RequestOptions.NONE): Completion =
        blocking { resource.create(request, options) }

    /**
     * Continue a text, as a stream of events.
     *
     * Source: inference.yaml#/paths/~1v1~1completions/post
     */
    @JvmOverloads
    public fun stream(
        request: CreateCompletionRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): BlockingEventStream<Completion, Completion> =
        BlockingEventStream(resource.stream(request, options))
}
