// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * One page of items.
 *
 * Source: responses.yaml#/components/schemas/ResponseItemList
 */
public class ResponseItemList @JvmOverloads constructor(
    /** The items. */
    public val data: List<ResponseItem>,
    /** Identifier of the first item of the page; null when the page is empty. */
    public val firstId: String?,
    /** Identifier of the last item of the page; null when the page is empty. */
    public val lastId: String?,
    /** Whether items follow. */
    public val hasMore: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "list"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(ResponseItem)),
        firstId = from.nullable("first_id", StringDecoder),
        lastId = from.nullable("last_id", StringDecoder),
        hasMore = from.required("has_more", BooleanDecoder),
        additionalProperties = from.constant("object", "list").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("object", `object`)
        to.required("data", data)
        to.required("first_id", firstId)
        to.required("last_id", lastId)
        to.required("has_more", hasMore)
    }
}
