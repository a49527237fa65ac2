// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        chunks = from.required("chunks", ListDecoder(model { Chunk(it) })),
        vectorStoreId = from.optional("vector_store_id", StringDecoder),
        vectorDbId = from.optional("vector_db_id", StringDecoder),
        ttlSeconds = from.field("ttl_seconds", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("vector_store_id", vectorStoreId)
        to.optional("vector_db_id", vectorDbId)
        to.required("chunks", chunks)
        to.field("ttl_seconds", ttlSeconds)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<InsertChunksRequest, Builder>() {
        override fun make(from: ObjectReader): InsertChunksRequest = InsertChunksRequest(from)

        /** Sets [InsertChunksRequest.chunks]. */
        public fun chunks(value: List<Chunk>): Builder = set("chunks", value)

        /** Sets [InsertChunksRequest.vectorStoreId]. */
        public fun vectorStoreId(value: String): Builder = set("vector_store_id", value)

        /** Sets [InsertChunksRequest.vectorDbId]. */
        public fun vectorDbId(value: String): Builder = set("vector_db_id", value)

        /** Sets [InsertChunksRequest.ttlSeconds]. */
        public fun ttlSeconds(value: Long?): Builder = set("ttl_seconds", value)
    }
}
