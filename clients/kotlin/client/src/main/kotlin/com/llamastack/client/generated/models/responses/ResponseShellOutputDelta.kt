// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        stdout = from.optional("stdout", StringDecoder),
        stderr = from.optional("stderr", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("stdout", stdout)
        to.optional("stderr", stderr)
    }
}
