// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The command took too long.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellTimeout
 */
public class ResponseShellTimeout(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellOutcome {
    /** Tag of this kind. */
    public val type: String get() = "timeout"

    override fun write(to: ObjectWriter) {
        to.constant("type", "timeout")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellTimeout, Builder>(ResponseShellTimeout) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellTimeout>() {
        override fun read(from: ObjectReader): ResponseShellTimeout {
            from.constant("type", "timeout")
            return ResponseShellTimeout(
                additionalProperties = from.rest(),
            )
        }
    }
}
