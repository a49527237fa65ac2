// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Routes of the server.
 *
 * Source: inspect.yaml#/components/schemas/ListRoutesResponse
 */
public class ListRoutesResponse(
    /** The routes. */
    public val data: List<RouteInfo>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(RouteInfo))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListRoutesResponse>() {
        override fun read(from: ObjectReader): ListRoutesResponse {
            return ListRoutesResponse(
                data = from.required("data", ListCodec(RouteInfo)),
                additionalProperties = from.rest(),
            )
        }
    }
}
