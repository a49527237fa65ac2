// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A chunk that a search found.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreSearchResult
 */
public class VectorStoreSearchResult @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileId = from.required("file_id", StringDecoder),
        filename = from.required("filename", StringDecoder),
        score = from.required("score", DoubleDecoder),
        attributes = from.nullable("attributes", MapDecoder(VectorStoreAttributeValue)),
        content = from.required("content", ListDecoder(model { VectorStoreContent(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("file_id", fileId)
        to.required("filename", filename)
        to.required("score", score)
        to.required("attributes", attributes)
        to.required("content", content)
    }
}
