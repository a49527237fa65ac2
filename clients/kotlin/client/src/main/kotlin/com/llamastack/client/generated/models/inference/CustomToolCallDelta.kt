// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * More of a call of a custom tool.
 *
 * Source: inference.yaml#/components/schemas/CustomToolCallDelta
 */
public class CustomToolCallDelta(
    /** Name of the tool; in the first chunk of the call. */
    public val name: String? = null,
    /** Text to append to the input. */
    public val input: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.optional("name", StringDecoder),
        input = from.optional("input", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("name", name)
        to.optional("input", input)
    }
}
