// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Health of the server.
 *
 * Source: inspect.yaml#/components/schemas/HealthInfo
 */
public class HealthInfo @JvmOverloads constructor(
    /** Health in one word; `Not Implemented` where a provider cannot tell. */
    public val status: HealthStatus,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        status = from.required("status", HealthStatus),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("status", status)
    }
}
