// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Health of the server.
 *
 * Source: inspect.yaml#/components/schemas/HealthInfo
 */
public class HealthInfo(
    /** Health in one word; `Not Implemented` where a provider cannot tell. */
    public val status: HealthStatus,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("status", status, HealthStatus)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<HealthInfo>() {
        override fun read(from: ObjectReader): HealthInfo {
            return HealthInfo(
                status = from.required("status", HealthStatus),
                additionalProperties = from.rest(),
            )
        }
    }
}
