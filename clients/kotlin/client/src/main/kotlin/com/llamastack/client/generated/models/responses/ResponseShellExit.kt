// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The command ended by itself.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellExit
 */
public class ResponseShellExit(
    /** Its exit code. */
    public val exitCode: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellOutcome {
    /** Tag of this kind. */
    public val type: String get() = "exit"

    override fun write(to: ObjectWriter) {
        to.constant("type", "exit")
        to.required("exit_code", exitCode, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseShellExit, Builder>(ResponseShellExit) {
        /** Sets [ResponseShellExit.exitCode]. */
        public fun exitCode(value: Long): Builder = set("exit_code", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellExit>() {
        override fun read(from: ObjectReader): ResponseShellExit {
            from.constant("type", "exit")
            return ResponseShellExit(
                exitCode = from.required("exit_code", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
