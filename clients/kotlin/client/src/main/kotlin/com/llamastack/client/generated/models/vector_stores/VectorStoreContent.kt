// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Text of a chunk.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreContent
 */
public class VectorStoreContent(
    /** The text. */
    public val text: String,
    /** Its embedding where asked for. */
    public val embedding: Field<List<Double>> = Field.Absent,
    /** Where the chunk comes from. */
    public val chunkMetadata: Field<ChunkMetadata> = Field.Absent,
    /** Facts attached to the chunk. */
    public val metadata: Field<Metadata> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of content. */
    public val type: String get() = "text"

    override fun write(to: ObjectWriter) {
        to.constant("type", "text")
        to.required("text", text, StringCodec)
        to.field("embedding", embedding, ListCodec(DoubleCodec))
        to.field("chunk_metadata", chunkMetadata, ChunkMetadata)
        to.field("metadata", metadata, AnyObjectCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreContent>() {
        override fun read(from: ObjectReader): VectorStoreContent {
            from.constant("type", "text")
            return VectorStoreContent(
                text = from.required("text", StringCodec),
                embedding = from.field("embedding", ListCodec(DoubleCodec)),
                chunkMetadata = from.field("chunk_metadata", ChunkMetadata),
                metadata = from.field("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
