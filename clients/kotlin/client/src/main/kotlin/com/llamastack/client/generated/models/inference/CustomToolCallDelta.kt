// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.optional("name", name, StringCodec)
        to.optional("input", input, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CustomToolCallDelta>() {
        override fun read(from: ObjectReader): CustomToolCallDelta {
            return CustomToolCallDelta(
                name = from.optional("name", StringCodec),
                input = from.optional("input", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
