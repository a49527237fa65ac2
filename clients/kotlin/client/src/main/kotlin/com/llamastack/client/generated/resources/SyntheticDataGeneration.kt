// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.FilteringFunction
import com.llamastack.client.models.Message
import com.llamastack.client.models.SyntheticDataGenerateRequest
import com.llamastack.client.models.SyntheticDataGenerationResponse
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model

/** Operations of `client.synthetic_data_generation`. */
public interface SyntheticDataGeneration {
    /**
     * Generate data.
     *
     * Makes new dialogs in the manner of the given messages and keeps those that pass the filter.
     *
     * Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
     */
    public suspend fun generate(
        request: SyntheticDataGenerateRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): SyntheticDataGenerationResponse

    /**
     * Generate data.
     *
     * Makes new dialogs in the manner of the given messages and keeps those that pass the filter.
     *
     * An argument that is null is left out; the method that takes a [SyntheticDataGenerateRequest] can also send null.
     *
     * Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
     *
     * @param dialogs Messages to start from.
     * @param filteringFunction Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the
     * best so many (`top_k`), the best up to a share of the total score (`top_p`), both limits (`top_k_top_p`), or each
     * with a chance that grows with its score (`sigmoid`).
     * @param model Model that writes and scores the data. Default the provider's own.
     */
    public suspend fun generate(
        dialogs: List<Message>,
        filteringFunction: FilteringFunction,
        model: String? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): SyntheticDataGenerationResponse =
        generate(SyntheticDataGenerateRequest(dialogs = dialogs, filteringFunction = filteringFunction, model = model), options)
}

/** Asks a server. */
internal class RemoteSyntheticDataGeneration(private val core: ClientCore) : SyntheticDataGeneration {
    override suspend fun generate(request: SyntheticDataGenerateRequest, options: RequestOptions): SyntheticDataGenerationResponse =
        core.answer(
            callOf(
                "synthetic_data_generation.generate",
                "POST",
                "/v1/synthetic-data-generation/generate",
                body = CallBody.Json(request.toJson()),
            ),
            model { SyntheticDataGenerationResponse(it) },
            options,
        )
}
