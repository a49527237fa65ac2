// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Providers of the distribution.
 *
 * Source: inspect.yaml#/components/schemas/ListProvidersResponse
 */
public class ListProvidersResponse(
    /** The providers. */
    public val data: List<ProviderInfo>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(ProviderInfo))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListProvidersResponse>() {
        override fun read(from: ObjectReader): ListProvidersResponse {
            return ListProvidersResponse(
                data = from.required("data", ListCodec(ProviderInfo)),
                additionalProperties = from.rest(),
            )
        }
    }
}
