// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What a program printed.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterLogs
 */
public class ResponseCodeInterpreterLogs @JvmOverloads constructor(
    /** The text. */
    public val logs: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseCodeInterpreterOutput {
    /** Tag of this kind. */
    public val type: String get() = "logs"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        logs = from.required("logs", StringDecoder),
        additionalProperties = from.constant("type", "logs").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("logs", logs)
    }
}
