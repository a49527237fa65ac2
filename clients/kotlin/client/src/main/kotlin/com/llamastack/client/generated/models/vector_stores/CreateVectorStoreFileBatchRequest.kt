// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Files to read into a store: `file_ids` that share attributes and chunking, or `files` each with its own. Without
 * either the batch is empty.
 *
 * Source: vector_stores.yaml#/components/schemas/CreateVectorStoreFileBatchRequest
 */
public class CreateVectorStoreFileBatchRequest(
    /** Identifiers of uploaded files. */
    public val fileIds: Field<List<String>> = Field.Absent,
    /** Uploaded files with their own attributes and chunking. */
    public val files: Field<List<CreateVectorStoreFileRequest>> = Field.Absent,
    /** Facts about each of `file_ids` to filter by. */
    public val attributes: Field<VectorStoreAttributes> = Field.Absent,
    /** How to cut each of `file_ids`. Default `auto`. */
    public val chunkingStrategy: Field<VectorStoreChunkingStrategyParam> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("file_ids", fileIds, ListCodec(StringCodec))
        to.field("files", files, ListCodec(CreateVectorStoreFileRequest))
        to.field("attributes", attributes, MapCodec(VectorStoreAttributeValue))
        to.field("chunking_strategy", chunkingStrategy, VectorStoreChunkingStrategyParam)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var fileIds: Field<List<String>> = Field.Absent
        private var files: Field<List<CreateVectorStoreFileRequest>> = Field.Absent
        private var attributes: Field<VectorStoreAttributes> = Field.Absent
        private var chunkingStrategy: Field<VectorStoreChunkingStrategyParam> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateVectorStoreFileBatchRequest.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = apply { fileIds = Field.of(value) }

        /** Sets [CreateVectorStoreFileBatchRequest.files]. */
        public fun files(value: List<CreateVectorStoreFileRequest>?): Builder = apply { files = Field.of(value) }

        /** Sets [CreateVectorStoreFileBatchRequest.attributes]. */
        public fun attributes(value: VectorStoreAttributes?): Builder = apply { attributes = Field.of(value) }

        /** Sets [CreateVectorStoreFileBatchRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = apply { chunkingStrategy = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateVectorStoreFileBatchRequest = CreateVectorStoreFileBatchRequest(
            fileIds = fileIds,
            files = files,
            attributes = attributes,
            chunkingStrategy = chunkingStrategy,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateVectorStoreFileBatchRequest>() {
        override fun read(from: ObjectReader): CreateVectorStoreFileBatchRequest {
            return CreateVectorStoreFileBatchRequest(
                fileIds = from.field("file_ids", ListCodec(StringCodec)),
                files = from.field("files", ListCodec(CreateVectorStoreFileRequest)),
                attributes = from.field("attributes", MapCodec(VectorStoreAttributeValue)),
                chunkingStrategy = from.field("chunking_strategy", VectorStoreChunkingStrategyParam),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
