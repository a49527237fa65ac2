// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * This tool of the caller.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceCustom
 */
public class ResponseToolChoiceCustom(
    /** Name of the tool. */
    public val name: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseToolChoiceOption {
    /** Tag of this kind. */
    public val type: String get() = "custom"

    override fun write(to: ObjectWriter) {
        to.constant("type", "custom")
        to.required("name", name, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseToolChoiceCustom>() {
        override fun read(from: ObjectReader): ResponseToolChoiceCustom {
            from.constant("type", "custom")
            return ResponseToolChoiceCustom(
                name = from.required("name", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
