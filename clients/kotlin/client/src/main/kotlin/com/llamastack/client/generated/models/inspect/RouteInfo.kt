// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A path and a method that the server answers.
 *
 * Source: inspect.yaml#/components/schemas/RouteInfo
 */
public class RouteInfo(
    /** The path. */
    public val route: String,
    /** The method, such as `GET`. */
    public val method: String,
    /** Types of the providers behind it; empty where the server itself answers. */
    public val providerTypes: List<String>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("route", route, StringCodec)
        to.required("method", method, StringCodec)
        to.required("provider_types", providerTypes, ListCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<RouteInfo>() {
        override fun read(from: ObjectReader): RouteInfo {
            return RouteInfo(
                route = from.required("route", StringCodec),
                method = from.required("method", StringCodec),
                providerTypes = from.required("provider_types", ListCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
