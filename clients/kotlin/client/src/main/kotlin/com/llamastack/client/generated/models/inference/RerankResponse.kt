// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The ranking, best first.
 *
 * Source: inference.yaml#/components/schemas/RerankResponse
 */
public class RerankResponse(
    /** The items in order. */
    public val data: List<RerankData>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(RerankData))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RerankResponse>() {
        override fun read(from: ObjectReader): RerankResponse {
            return RerankResponse(
                data = from.required("data", ListCodec(RerankData)),
                additionalProperties = from.rest(),
            )
        }
    }
}
