// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        status = from.required("status", HealthStatus),
        message = from.optional("message", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("status", status)
        to.optional("message", message)
    }
}
