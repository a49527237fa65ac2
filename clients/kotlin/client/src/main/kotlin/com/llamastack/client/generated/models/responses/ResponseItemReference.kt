// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Stands for an item that is kept already.
 *
 * Source: responses.yaml#/components/schemas/ResponseItemReference
 */
public class ResponseItemReference @JvmOverloads constructor(
    /** Identifier of the item. */
    public val id: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "item_reference"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        additionalProperties = from.constant("type", "item_reference").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
    }
}
