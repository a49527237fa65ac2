// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A provider of the distribution.
 *
 * Source: inspect.yaml#/components/schemas/ProviderInfo
 */
public class ProviderInfo @JvmOverloads constructor(
    /** The API that it provides, such as `inference`. */
    public val api: String,
    /** Its identifier in the distribution. */
    public val providerId: String,
    /** What it is, such as `inline::llama-cpp`. */
    public val providerType: String,
    /** Its settings; secrets are masked. */
    public val config: JsonObject,
    /** Health of a provider. */
    public val health: ProviderHealth,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        api = from.required("api", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        providerType = from.required("provider_type", StringDecoder),
        config = from.required("config", AnyObjectDecoder),
        health = from.required("health", model { ProviderHealth(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("api", api)
        to.required("provider_id", providerId)
        to.required("provider_type", providerType)
        to.required("config", config)
        to.required("health", health)
    }
}
