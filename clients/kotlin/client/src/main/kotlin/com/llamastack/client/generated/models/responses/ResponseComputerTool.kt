// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Use of a computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerTool
 */
public class ResponseComputerTool(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "computer"

    override fun write(to: ObjectWriter) {
        to.constant("type", "computer")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseComputerTool, Builder>(ResponseComputerTool) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseComputerTool>() {
        override fun read(from: ObjectReader): ResponseComputerTool {
            from.constant("type", "computer")
            return ResponseComputerTool(
                additionalProperties = from.rest(),
            )
        }
    }
}
