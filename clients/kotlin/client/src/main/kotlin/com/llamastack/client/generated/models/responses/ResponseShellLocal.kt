// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The caller's computer.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellLocal
 */
public class ResponseShellLocal(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellEnvironment,
    ResponseShellToolEnvironment {
    /** Tag of this kind. */
    public val type: String get() = "local"

    override fun write(to: ObjectWriter) {
        to.constant("type", "local")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellLocal, Builder>(ResponseShellLocal) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellLocal>() {
        override fun read(from: ObjectReader): ResponseShellLocal {
            from.constant("type", "local")
            return ResponseShellLocal(
                additionalProperties = from.rest(),
            )
        }
    }
}
