// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * New characters of what a command put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutputDelta
 */
public class ResponseShellOutputDelta(
    /** Of its output. */
    public val stdout: String? = null,
    /** Of its error output. */
    public val stderr: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("stdout", stdout, StringCodec)
        to.optional("stderr", stderr, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseShellOutputDelta>() {
        override fun read(from: ObjectReader): ResponseShellOutputDelta {
            return ResponseShellOutputDelta(
                stdout = from.optional("stdout", StringCodec),
                stderr = from.optional("stderr", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
