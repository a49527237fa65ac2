// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What a store has read from a file.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileContentResponse
 */
public class VectorStoreFileContentResponse @JvmOverloads constructor(
    /** The chunks. */
    public val data: List<VectorStoreContent>,
    /** Whether chunks follow. */
    public val hasMore: Boolean,
    /** Token of the next page. */
    public val nextPage: String?,
    /** Identifier of the file. */
    public val fileId: String,
    /** Name of the file. */
    public val filename: String,
    /** Facts about a file to filter by, at most 16. Names have up to 64 characters, texts up to 512. */
    public val attributes: VectorStoreAttributes,
    /** The chunks once more, for clients older than `data`. */
    public val content: List<VectorStoreContent>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "vector_store.file_content.page"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(model { VectorStoreContent(it) })),
        hasMore = from.required("has_more", BooleanDecoder),
        nextPage = from.nullable("next_page", StringDecoder),
        fileId = from.required("file_id", StringDecoder),
        filename = from.required("filename", StringDecoder),
        attributes = from.required("attributes", MapDecoder(VectorStoreAttributeValue)),
        content = from.required("content", ListDecoder(model { VectorStoreContent(it) })),
        additionalProperties = from.constant("object", "vector_store.file_content.page").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("object", `object`)
        to.required("data", data)
        to.required("has_more", hasMore)
        to.required("next_page", nextPage)
        to.required("file_id", fileId)
        to.required("filename", filename)
        to.required("attributes", attributes)
        to.required("content", content)
    }
}
