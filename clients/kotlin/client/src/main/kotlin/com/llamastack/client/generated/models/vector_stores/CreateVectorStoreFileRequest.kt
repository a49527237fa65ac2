// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val fileId: String,
    ) {
        private var attributes: Field<VectorStoreAttributes> = Field.Absent
        private var chunkingStrategy: Field<VectorStoreChunkingStrategyParam> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateVectorStoreFileRequest.attributes]. */
        public fun attributes(value: VectorStoreAttributes?): Builder = apply { attributes = Field.of(value) }

        /** Sets [CreateVectorStoreFileRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = apply { chunkingStrategy = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateVectorStoreFileRequest = CreateVectorStoreFileRequest(
            fileId = fileId,
            attributes = attributes,
            chunkingStrategy = chunkingStrategy,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(fileId: String): Builder = Builder(fileId)
    }
}
