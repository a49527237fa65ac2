// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.resources

import com.llamastack.client.models.ContractInfo
import com.llamastack.client.models.HealthInfo
import com.llamastack.client.models.VersionInfo
import com.llamastack.client.runtime.ClientCore
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.answer
import com.llamastack.client.runtime.callOf
import com.llamastack.client.runtime.json.model

/** Operations of `client.inspect`. */
public interface Inspect {
    /**
     * Check health.
     *
     * Answers as soon as the server takes requests. It does not ask the providers; `providers.list` does.
     *
     * Source: inspect.yaml#/paths/~1v1~1health/get
     */
    public suspend fun health(options: RequestOptions = RequestOptions.NONE): HealthInfo

    /**
     * Get the version.
     *
     * Returns the version of the server and of the contract that it implements.
     *
     * Source: inspect.yaml#/paths/~1v1~1version/get
     */
    public suspend fun version(options: RequestOptions = RequestOptions.NONE): VersionInfo

    /**
     * Get the contract.
     *
     * Returns a digest for each operation of the contract that the server implements. A client compares them with those
     * that it was generated from, and so learns which of its calls still mean the same.
     *
     * Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
     */
    public suspend fun contract(options: RequestOptions = RequestOptions.NONE): ContractInfo
}

/** Asks a server. */
internal class RemoteInspect(private val core: ClientCore) : Inspect {
    override suspend fun health(options: RequestOptions): HealthInfo =
        core.answer(callOf("inspect.health", "GET", "/v1/health"), model { HealthInfo(it) }, options)

    override suspend fun version(options: RequestOptions): VersionInfo =
        core.answer(callOf("inspect.version", "GET", "/v1/version"), model { VersionInfo(it) }, options)

    override suspend fun contract(options: RequestOptions): ContractInfo =
        core.answer(callOf("inspect.contract", "GET", "/v1/inspect/contract"), model { ContractInfo(it) }, options)
}
