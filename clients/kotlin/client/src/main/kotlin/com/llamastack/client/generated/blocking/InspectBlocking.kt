// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.blocking

import com.llamastack.client.models.ContractInfo
import com.llamastack.client.models.HealthInfo
import com.llamastack.client.models.VersionInfo
import com.llamastack.client.resources.Inspect
import com.llamastack.client.runtime.RequestOptions
import com.llamastack.client.runtime.blocking

/** Operations of `client.inspect`; each blocks its thread until it is done. */
public class InspectBlocking internal constructor(private val resource: Inspect) {
    /**
     * Check health.
     *
     * Answers as soon as the server takes requests. It does not ask the providers; `providers.list` does.
     *
     * Source: inspect.yaml#/paths/~1v1~1health/get
     */
    @JvmOverloads
    public fun health(options: RequestOptions = RequestOptions.NONE): HealthInfo =
        blocking { resource.health(options) }

    /**
     * Get the version.
     *
     * Returns the version of the server and of the contract that it implements.
     *
     * Source: inspect.yaml#/paths/~1v1~1version/get
     */
    @JvmOverloads
    public fun version(options: RequestOptions = RequestOptions.NONE): VersionInfo =
        blocking { resource.version(options) }

    /**
     * Get the contract.
     *
     * Returns a digest for each operation of the contract that the server implements. A client compares them with those
     * that it was generated from, and so learns which of its calls still mean the same.
     *
     * Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
     */
    @JvmOverloads
    public fun contract(options: RequestOptions = RequestOptions.NONE): ContractInfo =
        blocking { resource.contract(options) }
}
