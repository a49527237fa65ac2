// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * New attributes of a file.
 *
 * Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreFileRequest
 */
public class UpdateVectorStoreFileRequest(
    /** Facts about the file to filter by. */
    public val attributes: VectorStoreAttributes?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.nullable("attributes", attributes, MapCodec(VectorStoreAttributeValue))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UpdateVectorStoreFileRequest, Builder>(UpdateVectorStoreFileRequest) {
        /** Sets [UpdateVectorStoreFileRequest.attributes]. */
        public fun attributes(value: VectorStoreAttributes?): Builder = set("attributes", value, MapCodec(VectorStoreAttributeValue))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UpdateVectorStoreFileRequest>() {
        override fun read(from: ObjectReader): UpdateVectorStoreFileRequest {
            return UpdateVectorStoreFileRequest(
                attributes = from.nullable("attributes", MapCodec(VectorStoreAttributeValue)),
                additionalProperties = from.rest(),
            )
        }
    }
}
