// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileId = from.required("file_id", StringDecoder),
        attributes = from.field("attributes", MapDecoder(VectorStoreAttributeValue)),
        chunkingStrategy = from.field("chunking_strategy", VectorStoreChunkingStrategyParam),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("file_id", fileId)
        to.field("attributes", attributes)
        to.field("chunking_strategy", chunkingStrategy)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateVectorStoreFileRequest, Builder>() {
        override fun make(from: ObjectReader): CreateVectorStoreFileRequest = CreateVectorStoreFileRequest(from)

        /** Sets [CreateVectorStoreFileRequest.fileId]. */
        public fun fileId(value: String): Builder = set("file_id", value)

        /** Sets [CreateVectorStoreFileRequest.attributes]. */
        public fun attributes(value: VectorStoreAttributes?): Builder = set("attributes", value)

        /** Sets [CreateVectorStoreFileRequest.chunkingStrategy]. */
        public fun chunkingStrategy(value: VectorStoreChunkingStrategyParam?): Builder = set("chunking_strategy", value)
    }
}
