// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ListScoringFunctionsResponse
import com.llamastack.client.models.RegisterScoringFunctionRequest
import com.llamastack.client.models.ScoringFn
import com.llamastack.client.resources.ScoringFunctions
import com.llamastack.client.runtime.BlockingPages
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.scoring_functions`; each blocks its thread until it is done. */
public class ScoringFunctionsBlocking internal constructor(private val resource: ScoringFunctions) {
    /**
     * List scoring functions.
     *
     * Lists every scoring function, those of providers and those registered.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
     */
    @JvmOverloads
    public fun list(options: RequestOptions = RequestOptions.NONE): BlockingPages<ListScoringFunctionsResponse, ScoringFn> =
        BlockingPages(resource.list(options))

    /**
     * Register a scoring function.
     *
     * Makes a scoring function known under an identifier. An identifier that is taken answers 409.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
     */
    @JvmOverloads
    public fun register(request: RegisterScoringFunctionRequest, options: RequestOptions = RequestOptions.NONE): ScoringFn =
        blocking { resource.register(request, options) }

    /**
     * Get a scoring function.
     *
     * Returns one scoring function.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
     *
     * @param scoringFnId Identifier of the scoring function, such as `basic::equality`; it may contain slashes.
     */
    @JvmOverloads
    public fun retrieve(scoringFnId: String, options: RequestOptions = RequestOptions.NONE): ScoringFn =
        blocking { resource.retrieve(scoringFnId, options) }

    /**
     * Remove a scoring function.
     *
     * Forgets a registered scoring function.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
     *
     * @param scoringFnId Identifier of the scoring function, such as `basic::equality`; it may contain slashes.
     */
    @JvmOverloads
    public fun unregister(scoringFnId: String, options: RequestOptions = RequestOptions.NONE): Unit =
        blocking { resource.unregister(scoringFnId, options) }
}
