// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A file to read into a store.
 *
 * Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileRequest
 */
public class CreateVectorStoreFileRequest(
    /** Identifier of the uploaded file. */
    public val fileId: String,
    /** Facts about the file to filter by. */
    public val attributes: Field<VectorStoreAttributes> = Field.Absent,
    /** How to cut the file. Default `auto`. */
    public val chunkingStrategy: Field<VectorStoreChunkingStrategyParam> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("file_id", fileId, StringCodec)
        to.field("attributes", attributes, MapCodec(VectorStoreAttributeValue))
        to.field("chunking_strategy", chunkingStrategy, VectorStoreChunkingStrategyParam)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateVectorStoreFileRequest, Builder>(CreateVectorStoreFileRequest) {
        /** Sets [CreateVectorStoreFileRequest.fileId]. */
        public fun fileId(value: String): Builder = set("file_id", value, StringCodec)

        /** Sets [CreateVectorStoreFileRequest.attributes]. */
        public fun attributes(value: VectorStoreAttributes?): Builder = set("attributes", value, MapCodec(VectorStoreAttributeValue))

        /** Sets [CreateVectorStoreFileRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = set("chunking_strategy", value, VectorStoreChunkingStrategyParam)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateVectorStoreFileRequest>() {
        override fun read(from: ObjectReader): CreateVectorStoreFileRequest {
            return CreateVectorStoreFileRequest(
                fileId = from.required("file_id", StringCodec),
                attributes = from.field("attributes", MapCodec(VectorStoreAttributeValue)),
                chunkingStrategy = from.field("chunking_strategy", VectorStoreChunkingStrategyParam),
                additionalProperties = from.rest(),
            )
        }
    }
}
