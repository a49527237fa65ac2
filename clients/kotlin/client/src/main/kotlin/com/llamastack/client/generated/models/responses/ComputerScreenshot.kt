// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Look at the screen.
 *
 * Source: responses.yaml#/components/schemas/ComputerScreenshot
 */
public class ComputerScreenshot(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "screenshot"

    override fun write(to: ObjectWriter) {
        to.constant("type", "screenshot")
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerScreenshot>() {
        override fun read(from: ObjectReader): ComputerScreenshot {
            from.constant("type", "screenshot")
            return ComputerScreenshot(
                additionalProperties = from.rest(),
            )
        }
    }
}
