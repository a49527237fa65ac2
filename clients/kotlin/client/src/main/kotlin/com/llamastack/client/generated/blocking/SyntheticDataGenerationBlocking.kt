// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.SyntheticDataGenerateRequest
import com.llamastack.client.models.SyntheticDataGenerationResponse
import com.llamastack.client.resources.SyntheticDataGeneration
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.synthetic_data_generation`; each blocks its thread until it is done. */
public class SyntheticDataGenerationBlocking internal constructor(private val resource: SyntheticDataGeneration) {
    /**
     * Generate data.
     *
     * Makes new dialogs in the manner of the given messages and keeps those that pass the filter.
     *
     * Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
     */
    @JvmOverloads
    public fun generate(
        request: SyntheticDataGenerateRequest,
        options: RequestOptions = RequestOptions.NONE,
    ): SyntheticDataGenerationResponse =
        blocking { resource.generate(request, options) }
}
