// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The shell.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceShell
 */
public class ResponseToolChoiceShell(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "shell"

    override fun write(to: ObjectWriter) {
        to.constant("type", "shell")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseToolChoiceShell, Builder>(ResponseToolChoiceShell) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceShell>() {
        override fun read(from: ObjectReader): ResponseToolChoiceShell {
            from.constant("type", "shell")
            return ResponseToolChoiceShell(
                additionalProperties = from.rest(),
            )
        }
    }
}
