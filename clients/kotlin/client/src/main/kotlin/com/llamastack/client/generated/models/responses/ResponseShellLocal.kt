// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellLocal
 */
public class ResponseShellLocal @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellEnvironment,
    ResponseShellToolEnvironment {
    /** Tag of this kind. */
    public val type: String get() = "local"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "local").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
