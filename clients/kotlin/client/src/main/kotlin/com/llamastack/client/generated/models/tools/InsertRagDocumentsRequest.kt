// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Documents to read.
 *
 * Source: tools.yaml#/components/schemas/InsertRagDocumentsRequest
 */
public class InsertRagDocumentsRequest(
    /** The documents. */
    public val documents: List<RagDocument>,
    /** Vector database or vector store that keeps the chunks. */
    public val vectorDbId: String,
    /** Most tokens in a chunk. */
    public val chunkSizeInTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("documents", documents, ListCodec(RagDocument))
        to.required("vector_db_id", vectorDbId, StringCodec)
        to.required("chunk_size_in_tokens", chunkSizeInTokens, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<InsertRagDocumentsRequest, Builder>(InsertRagDocumentsRequest) {
        /** Sets [InsertRagDocumentsRequest.documents]. */
        public fun documents(value: List<RagDocument>): Builder = set("documents", value, ListCodec(RagDocument))

        /** Sets [InsertRagDocumentsRequest.vectorDbId]. */
        public fun vectorDbId(value: String): Builder = set("vector_db_id", value, StringCodec)

        /** Sets [InsertRagDocumentsRequest.chunkSizeInTokens]. */
        public fun chunkSizeInTokens(value: Long): Builder = set("chunk_size_in_tokens", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<InsertRagDocumentsRequest>() {
        override fun read(from: ObjectReader): InsertRagDocumentsRequest {
            return InsertRagDocumentsRequest(
                documents = from.required("documents", ListCodec(RagDocument)),
                vectorDbId = from.required("vector_db_id", StringCodec),
                chunkSizeInTokens = from.required("chunk_size_in_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
