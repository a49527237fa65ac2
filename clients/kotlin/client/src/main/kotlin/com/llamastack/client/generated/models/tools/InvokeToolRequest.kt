// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A tool to run.
 *
 * Source: tools.yaml#/components/schemas/InvokeToolRequest
 */
public class InvokeToolRequest @JvmOverloads constructor(
    /** Name of the tool. */
    public val toolName: String,
    /** Its arguments by name. */
    public val kwargs: JsonObject,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolName = from.required("tool_name", StringDecoder),
        kwargs = from.required("kwargs", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("tool_name", toolName)
        to.required("kwargs", kwargs)
    }
}
