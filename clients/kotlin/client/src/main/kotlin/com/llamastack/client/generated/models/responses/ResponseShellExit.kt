// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The command ended by itself.
 *
 * Source: responses.yaml#/components/schemas/ResponseShellExit
 */
public class ResponseShellExit @JvmOverloads constructor(
    /** Its exit code. */
    public val exitCode: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseShellOutcome {
    /** Tag of this kind. */
    public val type: String get() = "exit"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        exitCode = from.required("exit_code", LongDecoder),
        additionalProperties = from.constant("type", "exit").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("exit_code", exitCode)
    }
}
