// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Press keys.
 *
 * Source: responses.yaml#/components/schemas/ComputerKeypress
 */
public class ComputerKeypress @JvmOverloads constructor(
    /** The keys. */
    public val keys: List<String>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseComputerAction {
    /** Tag of this kind. */
    public val type: String get() = "keypress"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        keys = from.required("keys", ListDecoder(StringDecoder)),
        additionalProperties = from.constant("type", "keypress").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("keys", keys)
    }
}
