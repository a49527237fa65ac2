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
 * A page of vector stores.
 *
 * Source: vector_stores.yaml#/components/schemas/ListVectorStoresResponse
 */
public class ListVectorStoresResponse(
    /** The vector stores. */
    public val data: List<VectorStore>,
    /** Identifier of the first store; null on an empty page. */
    public val firstId: String?,
    /** Identifier of the last store; null on an empty page. */
    public val lastId: String?,
    /** Whether stores follow. */
    public val hasMore: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "list"

    override fun write(to: ObjectWriter) {
        to.constant("object", "list")
        to.required("data", data, ListCodec(VectorStore))
        to.nullable("first_id", firstId, StringCodec)
        to.nullable("last_id", lastId, StringCodec)
        to.required("has_more", hasMore, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListVectorStoresResponse>() {
        override fun read(from: ObjectReader): ListVectorStoresResponse {
            from.constant("object", "list")
            return ListVectorStoresResponse(
                data = from.required("data", ListCodec(VectorStore)),
                firstId = from.nullable("first_id", StringCodec),
                lastId = from.nullable("last_id", StringCodec),
                hasMore = from.required("has_more", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
