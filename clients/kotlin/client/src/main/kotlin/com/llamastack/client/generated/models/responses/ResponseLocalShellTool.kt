// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Commands on the caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseLocalShellTool
 */
public class ResponseLocalShellTool(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "local_shell"

    override fun write(to: ObjectWriter) {
        to.constant("type", "local_shell")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseLocalShellTool, Builder>(ResponseLocalShellTool) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseLocalShellTool>() {
        override fun read(from: ObjectReader): ResponseLocalShellTool {
            from.constant("type", "local_shell")
            return ResponseLocalShellTool(
                additionalProperties = from.rest(),
            )
        }
    }
}
