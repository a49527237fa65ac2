// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Programs that the model writes and runs.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeInterpreterTool
 */
public class ResponseCodeInterpreterTool @JvmOverloads constructor(
    /** A container by identifier, or one to be made. */
    public val container: ResponseCodeContainer,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "code_interpreter"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        container = from.required("container", ResponseCodeContainer),
        additionalProperties = from.constant("type", "code_interpreter").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("container", container)
    }
}
