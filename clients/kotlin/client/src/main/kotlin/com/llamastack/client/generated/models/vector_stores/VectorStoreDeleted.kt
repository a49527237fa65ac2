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
 * Proof that a vector store is gone.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreDeleted
 */
public class VectorStoreDeleted(
    /** Identifier that the store had. */
    public val id: String,
    /** Whether it is deleted. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "vector_store.deleted"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "vector_store.deleted")
        to.required("deleted", deleted, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreDeleted>() {
        override fun read(from: ObjectReader): VectorStoreDeleted {
            from.constant("object", "vector_store.deleted")
            return VectorStoreDeleted(
                id = from.required("id", StringCodec),
                deleted = from.required("deleted", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
