// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Chunks to keep. Name the place in `vector_store_id` or by its older name `vector_db_id`; both is `vector_store_id`,
 * neither is not found.
 *
 * Source: memory.yaml#/components/schemas/InsertChunksRequest
 */
public class InsertChunksRequest(
    /** The chunks. */
    public val chunks: List<Chunk>,
    /** The vector store. */
    public val vectorStoreId: String? = null,
    /** The vector store under its older name. */
    public val vectorDbId: String? = null,
    /** Forget the chunks after this time. Default never. */
    public val ttlSeconds: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("vector_store_id", vectorStoreId, StringCodec)
        to.optional("vector_db_id", vectorDbId, StringCodec)
        to.required("chunks", chunks, ListCodec(Chunk))
        to.field("ttl_seconds", ttlSeconds, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val chunks: List<Chunk>,
    ) {
        private var vectorStoreId: String? = null
        private var vectorDbId: String? = null
        private var ttlSeconds: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [InsertChunksRequest.vectorStoreId]. */
        public fun vectorStoreId(value: String): Builder = apply { vectorStoreId = value }

        /** Sets [InsertChunksRequest.vectorDbId]. */
        public fun vectorDbId(value: String): Builder = apply { vectorDbId = value }

        /** Sets [InsertChunksRequest.ttlSeconds]. */
        public fun ttlSeconds(value: Long?): Builder = apply { ttlSeconds = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): InsertChunksRequest = InsertChunksRequest(
            chunks = chunks,
            vectorStoreId = vectorStoreId,
            vectorDbId = vectorDbId,
            ttlSeconds = ttlSeconds,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<InsertChunksRequest>() {
        override fun read(from: ObjectReader): InsertChunksRequest {
            return InsertChunksRequest(
                chunks = from.required("chunks", ListCodec(Chunk)),
                vectorStoreId = from.optional("vector_store_id", StringCodec),
                vectorDbId = from.optional("vector_db_id", StringCodec),
                ttlSeconds = from.field("ttl_seconds", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(chunks: List<Chunk>): Builder = Builder(chunks)
    }
}
