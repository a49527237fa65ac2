// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Wait a moment.
 *
 * Source: responses.yaml#/components/schemas/ComputerWait
 */
public class ComputerWait @JvmOverloads constructor(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "wait"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        additionalProperties = from.constant("type", "wait").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
