// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileIds = from.field("file_ids", ListDecoder(StringDecoder)),
        files = from.field("files", ListDecoder(model { CreateVectorStoreFileRequest(it) })),
        attributes = from.field("attributes", MapDecoder(VectorStoreAttributeValue)),
        chunkingStrategy = from.field("chunking_strategy", VectorStoreChunkingStrategyParam),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("file_ids", fileIds)
        to.field("files", files)
        to.field("attributes", attributes)
        to.field("chunking_strategy", chunkingStrategy)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateVectorStoreFileBatchRequest, Builder>() {
        override fun make(from: ObjectReader): CreateVectorStoreFileBatchRequest = CreateVectorStoreFileBatchRequest(from)

        /** Sets [CreateVectorStoreFileBatchRequest.fileIds]. */
        public fun fileIds(value: List<String>?): Builder = set("file_ids", value)

        /** Sets [CreateVectorStoreFileBatchRequest.files]. */
        public fun files(value: List<CreateVectorStoreFileRequest>?): Builder = set("files", value)

        /** Sets [CreateVectorStoreFileBatchRequest.attributes]. */
        public fun attributes(value: VectorStoreAttributes?): Builder = set("attributes", value)

        /** Sets [CreateVectorStoreFileBatchRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = set("chunking_strategy", value)
    }
}
