// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.CreateEmbeddingRequest
import com.llamastack.client.models.EmbeddingEncodingFormat
import com.llamastack.client.models.EmbeddingList
import com.llamastack.client.models.TextInput
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model

/** Operations of `client.embeddings`. */
public interface Embeddings {
    /**
     * Embed texts.
     *
     * Turns each input into a vector that stands for its meaning.
     *
     * Source: inference.yaml#/paths/~1v1~1embeddings/post
     */
    public suspend fun create(request: CreateEmbeddingRequest, options: RequestOptions = RequestOptions.NONE): EmbeddingList

    /**
     * Embed texts.
     *
     * Turns each input into a vector that stands for its meaning.
     *
     * An argument that is null is left out; the method that takes a [CreateEmbeddingRequest] can also send null.
     *
     * Source: inference.yaml#/paths/~1v1~1embeddings/post
     *
     * @param model Identifier of the embedding model.
     * @param input One text, or a list of inputs.
     * @param encodingFormat How the vectors are written. Default `float`.
     * @param dimensions Length of the vectors, where the model can shorten them. Default the model's.
     * @param user Stable name of the end user, such as a hash, to tell misuse by.
     */
    public suspend fun create(
        model: String,
        input: TextInput,
        encodingFormat: EmbeddingEncodingFormat? = null,
        dimensions: Long? = null,
        user: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): EmbeddingList =
        create(
            CreateEmbeddingRequest(
                model = model,
                input = input,
                encodingFormat = Field.orAbsent(encodingFormat),
                dimensions = Field.orAbsent(dimensions),
                user = Field.orAbsent(user),
            ),
            options,
        )
}

/** Asks a server. */
internal class RemoteEmbeddings(private val core: ClientCore) : Embeddings {
    override suspend fun create(request: CreateEmbeddingRequest, options: RequestOptions): EmbeddingList =
        core.answer(
            callOf("embeddings.create", "POST", "/v1/embeddings", body = CallBody.Json(request.toJson())),
            model { EmbeddingList(it) },
            options,
        )
}
