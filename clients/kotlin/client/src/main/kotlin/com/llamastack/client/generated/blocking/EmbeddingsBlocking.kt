// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.CreateEmbeddingRequest
import com.llamastack.client.models.EmbeddingList
import com.llamastack.client.resources.Embeddings
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.embeddings`; each blocks its thread until it is done. */
public class EmbeddingsBlocking internal constructor(private val resource: Embeddings) {
    /**
     * Embed texts.
     *
     * Turns each input into a vector that stands for its meaning.
     *
     * Source: inference.yaml#/paths/~1v1~1embeddings/post
     */
    @JvmOverloads
    public fun create(request: CreateEmbeddingRequest, options: RequestOptions = RequestOptions.NONE): EmbeddingList =
        blocking { resource.create(request, options) }
}
