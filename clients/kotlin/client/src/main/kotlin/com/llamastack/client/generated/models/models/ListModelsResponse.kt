// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Registered models.
 *
 * Source: models.yaml#/components/schemas/ListModelsResponse
 */
public class ListModelsResponse @JvmOverloads constructor(
    /** The models. */
    public val data: List<Model>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "list"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(model { Model(it) })),
        additionalProperties = from.constant("object", "list").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("object", `object`)
        to.required("data", data)
    }
}
