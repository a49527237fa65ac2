// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What a query found.
 *
 * Source: memory.yaml#/components/schemas/QueryChunksResponse
 */
public class QueryChunksResponse @JvmOverloads constructor(
    /** The chunks, best first. */
    public val chunks: List<EmbeddedChunk>,
    /** The score of each chunk; higher is better. */
    public val scores: List<Double>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        chunks = from.required("chunks", ListDecoder(model { EmbeddedChunk(it) })),
        scores = from.required("scores", ListDecoder(DoubleDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("chunks", chunks)
        to.required("scores", scores)
    }
}
