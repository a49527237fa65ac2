// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What a query found.
 *
 * Source: memory.yaml#/components/schemas/QueryChunksResponse
 */
public class QueryChunksResponse(
    /** The chunks, best first. */
    public val chunks: List<EmbeddedChunk>,
    /** The score of each chunk; higher is better. */
    public val scores: List<Double>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("chunks", chunks, ListCodec(EmbeddedChunk))
        to.required("scores", scores, ListCodec(DoubleCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<QueryChunksResponse>() {
        override fun read(from: ObjectReader): QueryChunksResponse {
            return QueryChunksResponse(
                chunks = from.required("chunks", ListCodec(EmbeddedChunk)),
                scores = from.required("scores", ListCodec(DoubleCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
