// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        text = from.required("text", StringDecoder),
        embedding = from.field("embedding", ListDecoder(DoubleDecoder)),
        chunkMetadata = from.field("chunk_metadata", model { ChunkMetadata(it) }),
        metadata = from.field("metadata", AnyObjectDecoder),
        additionalProperties = from.constant("type", "text").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("text", text)
        to.field("embedding", embedding)
        to.field("chunk_metadata", chunkMetadata)
        to.field("metadata", metadata)
    }
}
