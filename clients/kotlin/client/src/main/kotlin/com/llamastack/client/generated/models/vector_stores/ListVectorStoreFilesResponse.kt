// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A page of files of a store.
 *
 * Source: vector_stores.yaml#/components/schemas/ListVectorStoreFilesResponse
 */
public class ListVectorStoreFilesResponse(
    /** The files. */
    public val data: List<VectorStoreFile>,
    /** Identifier of the first file; null on an empty page. */
    public val firstId: String?,
    /** Identifier of the last file; null on an empty page. */
    public val lastId: String?,
    /** Whether files follow. */
    public val hasMore: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "list"

    override fun write(to: ObjectWriter) {
        to.constant("object", "list")
        to.required("data", data, ListCodec(VectorStoreFile))
        to.nullable("first_id", firstId, StringCodec)
        to.nullable("last_id", lastId, StringCodec)
        to.required("has_more", hasMore, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListVectorStoreFilesResponse>() {
        override fun read(from: ObjectReader): ListVectorStoreFilesResponse {
            from.constant("object", "list")
            return ListVectorStoreFilesResponse(
                data = from.required("data", ListCodec(VectorStoreFile)),
                firstId = from.nullable("first_id", StringCodec),
                lastId = from.nullable("last_id", StringCodec),
                hasMore = from.required("has_more", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
