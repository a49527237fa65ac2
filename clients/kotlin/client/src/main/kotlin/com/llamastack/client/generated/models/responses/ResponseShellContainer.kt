// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A container that exists.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellContainer
 */
public class ResponseShellContainer @JvmOverloads constructor(
    /** Identifier of the container. */
    public val containerId: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellEnvironment,
    ResponseShellToolEnvironment {
    /** Tag of this kind. */
    public val type: String get() = "container_reference"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        containerId = from.required("container_id", StringDecoder),
        additionalProperties = from.constant("type", "container_reference").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("container_id", containerId)
    }
}
