// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A chunk that a search found.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreSearchResult
 */
public class VectorStoreSearchResult(
    /** File that the chunk comes from. */
    public val fileId: String,
    /** Name of that file. */
    public val filename: String,
    /** How well it fits; higher is better. */
    public val score: Double,
    /** Attributes of that file. */
    public val attributes: VectorStoreAttributes?,
    /** The chunk. */
    public val content: List<VectorStoreContent>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("file_id", fileId, StringCodec)
        to.required("filename", filename, StringCodec)
        to.required("score", score, DoubleCodec)
        to.nullable("attributes", attributes, MapCodec(VectorStoreAttributeValue))
        to.required("content", content, ListCodec(VectorStoreContent))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreSearchResult>() {
        override fun read(from: ObjectReader): VectorStoreSearchResult {
            return VectorStoreSearchResult(
                fileId = from.required("file_id", StringCodec),
                filename = from.required("filename", StringCodec),
                score = from.required("score", DoubleCodec),
                attributes = from.nullable("attributes", MapCodec(VectorStoreAttributeValue)),
                content = from.required("content", ListCodec(VectorStoreContent)),
                additionalProperties = from.rest(),
            )
        }
    }
}
