// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Wait a moment.
 *
 * Source: responses.yaml#/components/schemas/ComputerWait
 */
public class ComputerWait(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "wait"

    override fun write(to: ObjectWriter) {
        to.constant("type", "wait")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ComputerWait, Builder>(ComputerWait) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ComputerWait>() {
        override fun read(from: ObjectReader): ComputerWait {
            from.constant("type", "wait")
            return ComputerWait(
                additionalProperties = from.rest(),
            )
        }
    }
}
