// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A provider of the distribution.
 *
 * Source: inspect.yaml#/components/schemas/ProviderInfo
 */
public class ProviderInfo(
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
    override fun write(to: ObjectWriter) {
        to.required("api", api, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.required("provider_type", providerType, StringCodec)
        to.required("config", config, AnyObjectCodec)
        to.required("health", health, ProviderHealth)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ProviderInfo>() {
        override fun read(from: ObjectReader): ProviderInfo {
            return ProviderInfo(
                api = from.required("api", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                providerType = from.required("provider_type", StringCodec),
                config = from.required("config", AnyObjectCodec),
                health = from.required("health", ProviderHealth),
                additionalProperties = from.rest(),
            )
        }
    }
}
