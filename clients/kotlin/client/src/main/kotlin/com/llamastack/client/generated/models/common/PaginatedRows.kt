// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * One page of rows.
 *
 * Source: common.yaml#/components/schemas/PaginatedRows
 */
public class PaginatedRows(
    /** The rows. */
    public val data: List<Row>,
    /** Whether rows follow. */
    public val hasMore: Boolean,
    /** Where the rows come from. */
    public val url: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(AnyObjectCodec))
        to.required("has_more", hasMore, BooleanCodec)
        to.optional("url", url, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<PaginatedRows>() {
        override fun read(from: ObjectReader): PaginatedRows {
            return PaginatedRows(
                data = from.required("data", ListCodec(AnyObjectCodec)),
                hasMore = from.required("has_more", BooleanCodec),
                url = from.optional("url", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
