// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(AnyObjectDecoder)),
        hasMore = from.required("has_more", BooleanDecoder),
        url = from.optional("url", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("data", data)
        to.required("has_more", hasMore)
        to.optional("url", url)
    }
}
