// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Proof that a model was removed.
 *
 * Source: models.yaml#/components/schemas/ModelDeleted
 */
public class ModelDeleted(
    /** Identifier of the model. */
    public val id: String,
    /** Always true. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "model"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "model")
        to.required("deleted", deleted, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ModelDeleted>() {
        override fun read(from: ObjectReader): ModelDeleted {
            from.constant("object", "model")
            return ModelDeleted(
                id = from.required("id", StringCodec),
                deleted = from.required("deleted", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
