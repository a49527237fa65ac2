// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * This function.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceFunction
 */
public class ResponseToolChoiceFunction @JvmOverloads constructor(
    /** Name of the function. */
    public val name: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "function"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        additionalProperties = from.constant("type", "function").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("name", name)
    }
}
