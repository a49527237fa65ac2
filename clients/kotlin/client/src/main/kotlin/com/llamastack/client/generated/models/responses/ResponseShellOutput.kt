// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What one command put out.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellOutput
 */
public class ResponseShellOutput @JvmOverloads constructor(
    /** Its output. */
    public val stdout: String,
    /** Its error output. */
    public val stderr: String,
    /** How a command ended. */
    public val outcome: ResponseShellOutcome,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        stdout = from.required("stdout", StringDecoder),
        stderr = from.required("stderr", StringDecoder),
        outcome = from.required("outcome", ResponseShellOutcome),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("stdout", stdout)
        to.required("stderr", stderr)
        to.required("outcome", outcome)
    }
}
