// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A path and a method that the server answers.
 *
 * Source: inspect.yaml#/components/schemas/RouteInfo
 */
public class RouteInfo @JvmOverloads constructor(
    /** The path. */
    public val route: String,
    /** The method, such as `GET`. */
    public val method: String,
    /** Types of the providers behind it; empty where the server itself answers. */
    public val providerTypes: List<String>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        route = from.required("route", StringDecoder),
        method = from.required("method", StringDecoder),
        providerTypes = from.required("provider_types", ListDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("route", route)
        to.required("method", method)
        to.required("provider_types", providerTypes)
    }
}
