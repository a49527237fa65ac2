// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Documents to read.
 *
 * Source: tools.yaml#/components/schemas/InsertRagDocumentsRequest
 */
public class InsertRagDocumentsRequest @JvmOverloads constructor(
    /** The documents. */
    public val documents: List<RagDocument>,
    /** Vector database or vector store that keeps the chunks. */
    public val vectorDbId: String,
    /** Most tokens in a chunk. */
    public val chunkSizeInTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        documents = from.required("documents", ListDecoder(model { RagDocument(it) })),
        vectorDbId = from.required("vector_db_id", StringDecoder),
        chunkSizeInTokens = from.required("chunk_size_in_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("documents", documents)
        to.required("vector_db_id", vectorDbId)
        to.required("chunk_size_in_tokens", chunkSizeInTokens)
    }
}
