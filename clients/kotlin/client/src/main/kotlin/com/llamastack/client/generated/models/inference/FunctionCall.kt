// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Which function is called with what.
 *
 * Source: inference.yaml#/components/schemas/FunctionCall
 */
public class FunctionCall @JvmOverloads constructor(
    /** Name of the function. */
    public val name: String,
    /** The arguments as JSON text; a model may write text that is not valid. */
    public val arguments: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        arguments = from.required("arguments", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("name", name)
        to.required("arguments", arguments)
    }
}
