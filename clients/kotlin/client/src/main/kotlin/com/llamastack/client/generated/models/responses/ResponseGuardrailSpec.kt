// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A shield that looks at input and output.
 *
 * Source: responses.yaml#/components/schemas/ResponseGuardrailSpec
 */
public class ResponseGuardrailSpec @JvmOverloads constructor(
    /** Identifier of the shield. */
    public val type: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseGuardrail {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        type = from.required("type", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
    }
}
