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
 * One page of batches.
 *
 * Source: batches.yaml#/components/schemas/ListBatchesResponse
 */
public class ListBatchesResponse(
    /** The batches. */
    public val data: List<Batch>,
    /** Identifier of the first one; null when the page is empty. */
    public val firstId: String?,
    /** Identifier of the last one; null when the page is empty. */
    public val lastId: String?,
    /** Whether more follow. */
    public val hasMore: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of object. */
    public val `object`: String get() = "list"

    override fun write(to: ObjectWriter) {
        to.constant("object", "list")
        to.required("data", data, ListCodec(Batch))
        to.nullable("first_id", firstId, StringCodec)
        to.nullable("last_id", lastId, StringCodec)
        to.required("has_more", hasMore, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListBatchesResponse>() {
        override fun read(from: ObjectReader): ListBatchesResponse {
            from.constant("object", "list")
            return ListBatchesResponse(
                data = from.required("data", ListCodec(Batch)),
                firstId = from.nullable("first_id", StringCodec),
                lastId = from.nullable("last_id", StringCodec),
                hasMore = from.required("has_more", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
