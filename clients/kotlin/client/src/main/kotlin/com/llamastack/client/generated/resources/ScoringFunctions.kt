// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ListScoringFunctionsResponse
import com.llamastack.client.models.ParamType
import com.llamastack.client.models.RegisterScoringFunctionRequest
import com.llamastack.client.models.ScoringFn
import com.llamastack.client.models.ScoringFnParams
import com.llamastack.client.runtime.CallBody
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.Pages
import com.llamastack.client.runtime.Paging
import com.llamastack.client.runtime.PathEncoding
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.model
import com.llamastack.client.runtime.pages
import com.llamastack.client.runtime.run

/** Operations of `client.scoring_functions`. */
public interface ScoringFunctions {
    /**
     * List scoring functions.
     *
     * Lists every scoring function, those of providers and those registered.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions/get
     */
    public fun list(options: RequestOptions = RequestOptions.NONE): Pages<ListScoringFunctionsResponse, ScoringFn>

    /**
     * Register a scoring function.
     *
     * Makes a scoring function known under an identifier. An identifier that is taken answers 409.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
     */
    public suspend fun register(request: RegisterScoringFunctionRequest, options: RequestOptions = RequestOptions.NONE): ScoringFn

    /**
     * Register a scoring function.
     *
     * Makes a scoring function known under an identifier. An identifier that is taken answers 409.
     *
     * An argument that is null is left out; the method that takes a [RegisterScoringFunctionRequest] can also send
     * null.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions/post
     *
     * @param scoringFnId Identifier to register it under.
     * @param description What the function measures.
     * @param returnType Type of a value that a function takes or returns.
     * @param providerId Provider that shall compute it. Default the only one.
     * @param providerScoringFnId Name of the function at the provider. Default its identifier.
     * @param params Parameters taken when a call gives none.
     */
    public suspend fun register(
        scoringFnId: String,
        description: String,
        returnType: ParamType,
        providerId: String? = null,
        providerScoringFnId: String? = null,
        params: ScoringFnParams? = null,
        options: RequestOptions = RequestOptions.NONE,
    ): ScoringFn =
        register(
            RegisterScoringFunctionRequest(
                scoringFnId = scoringFnId,
                description = description,
                returnType = returnType,
                providerId = Field.orAbsent(providerId),
                providerScoringFnId = Field.orAbsent(providerScoringFnId),
                params = Field.orAbsent(params),
            ),
            options,
        )

    /**
     * Get a scoring function.
     *
     * Returns one scoring function.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/get
     *
     * @param scoringFnId Identifier of the scoring function, such as `basic::equality`; it may contain slashes.
     */
    public suspend fun retrieve(scoringFnId: String, options: RequestOptions = RequestOptions.NONE): ScoringFn

    /**
     * Remove a scoring function.
     *
     * Forgets a registered scoring function.
     *
     * Source: scoring.yaml#/paths/~1v1~1scoring-functions~1{scoring_fn_id}/delete
     *
     * @param scoringFnId Identifier of the scoring function, such as `basic::equality`; it may contain slashes.
     */
    public suspend fun unregister(scoringFnId: String, options: RequestOptions = RequestOptions.NONE)
}

/** Asks a server. */
internal class RemoteScoringFunctions(private val core: ClientCore) : ScoringFunctions {
    override fun list(options: RequestOptions): Pages<ListScoringFunctionsResponse, ScoringFn> =
        core.pages(
            callOf("scoring_functions.list", "GET", "/v1/scoring-functions"),
            model { ListScoringFunctionsResponse(it) },
            Paging(),
            options,
        ) { it.data }

    override suspend fun register(request: RegisterScoringFunctionRequest, options: RequestOptions): ScoringFn =
        core.answer(
            callOf("scoring_functions.register", "POST", "/v1/scoring-functions", body = CallBody.Json(request.toJson())),
            model { ScoringFn(it) },
            options,
        )

    override suspend fun retrieve(scoringFnId: String, options: RequestOptions): ScoringFn =
        core.answer(
            callOf(
                "scoring_functions.retrieve",
                "GET",
                "/v1/scoring-functions/" + PathEncoding.encode("scoring_fn_id", scoringFnId, multiSegment = true),
            ),
            model { ScoringFn(it) },
            options,
        )

    override suspend fun unregister(scoringFnId: String, options: RequestOptions): Unit =
        core.run(
            callOf(
                "scoring_functions.unregister",
                "DELETE",
                "/v1/scoring-functions/" + PathEncoding.encode("scoring_fn_id", scoringFnId, multiSegment = true),
            ),
            options,
        )
}
