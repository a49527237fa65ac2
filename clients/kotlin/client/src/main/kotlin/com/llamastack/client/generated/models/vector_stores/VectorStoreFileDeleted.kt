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
 * Proof that a file is no longer in a store.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileDeleted
 */
public class VectorStoreFileDeleted(
    /** Identifier of the file. */
    public val id: String,
    /** Whether it is taken out. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "vector_store.file.deleted"

    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.constant("object", "vector_store.file.deleted")
        to.required("deleted", deleted, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreFileDeleted>() {
        override fun read(from: ObjectReader): VectorStoreFileDeleted {
            from.constant("object", "vector_store.file.deleted")
            return VectorStoreFileDeleted(
                id = from.required("id", StringCodec),
                deleted = from.required("deleted", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
