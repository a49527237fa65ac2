// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Health of a provider.
 *
 * Source: inspect.yaml#/components/schemas/ProviderHealth
 */
public class ProviderHealth(
    /** Health in one word; `Not Implemented` where a provider cannot tell. */
    public val status: HealthStatus,
    /** What is wrong, and the cure where one is known. */
    public val message: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("status", status, HealthStatus)
        to.optional("message", message, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ProviderHealth>() {
        override fun read(from: ObjectReader): ProviderHealth {
            return ProviderHealth(
                status = from.required("status", HealthStatus),
                message = from.optional("message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
