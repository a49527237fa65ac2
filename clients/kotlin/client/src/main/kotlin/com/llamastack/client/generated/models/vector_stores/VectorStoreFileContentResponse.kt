// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What a store has read from a file.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileContentResponse
 */
public class VectorStoreFileContentResponse(
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

    override fun write(to: ObjectWriter) {
        to.constant("object", "vector_store.file_content.page")
        to.required("data", data, ListCodec(VectorStoreContent))
        to.required("has_more", hasMore, BooleanCodec)
        to.nullable("next_page", nextPage, StringCodec)
        to.required("file_id", fileId, StringCodec)
        to.required("filename", filename, StringCodec)
        to.required("attributes", attributes, MapCodec(VectorStoreAttributeValue))
        to.required("content", content, ListCodec(VectorStoreContent))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreFileContentResponse>() {
        override fun read(from: ObjectReader): VectorStoreFileContentResponse {
            from.constant("object", "vector_store.file_content.page")
            return VectorStoreFileContentResponse(
                data = from.required("data", ListCodec(VectorStoreContent)),
                hasMore = from.required("has_more", BooleanCodec),
                nextPage = from.nullable("next_page", StringCodec),
                fileId = from.required("file_id", StringCodec),
                filename = from.required("filename", StringCodec),
                attributes = from.required("attributes", MapCodec(VectorStoreAttributeValue)),
                content = from.required("content", ListCodec(VectorStoreContent)),
                additionalProperties = from.rest(),
            )
        }
    }
}
