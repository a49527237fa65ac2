// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A text.
 *
 * Source: scoring.yaml#/components/schemas/StringType
 */
public class StringType(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ParamType {
    /** Tag of this kind. */
    public val type: String get() = "string"

    override fun write(to: ObjectWriter) {
        to.constant("type", "string")
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<StringType>() {
        override fun read(from: ObjectReader): StringType {
            from.constant("type", "string")
            return StringType(
                additionalProperties = from.rest(),
            )
        }
    }
}
