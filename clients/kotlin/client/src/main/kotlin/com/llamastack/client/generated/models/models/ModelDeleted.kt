// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Proof that a model was removed.
 *
 * Source: models.yaml#/components/schemas/ModelDeleted
 */
public class ModelDeleted @JvmOverloads constructor(
    /** Identifier of the model. */
    public val id: String,
    /** Always true. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "model"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        deleted = from.required("deleted", BooleanDecoder),
        additionalProperties = from.constant("object", "model").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("deleted", deleted)
    }
}
