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
 * One page of responses.
 *
 * Source: responses.yaml#/components/schemas/ResponseList
 */
public class ResponseList(
    /** The responses. */
    public val data: List<Response>,
    /** Identifier of the first response of the page; null when the page is empty. */
    public val firstId: String?,
    /** Identifier of the last response of the page; null when the page is empty. */
    public val lastId: String?,
    /** Whether responses follow. */
    public val hasMore: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "list"

    override fun write(to: ObjectWriter) {
        to.constant("object", "list")
        to.required("data", data, ListCodec(Response))
        to.nullable("first_id", firstId, StringCodec)
        to.nullable("last_id", lastId, StringCodec)
        to.required("has_more", hasMore, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseList>() {
        override fun read(from: ObjectReader): ResponseList {
            from.constant("object", "list")
            return ResponseList(
                data = from.required("data", ListCodec(Response)),
                firstId = from.nullable("first_id", StringCodec),
                lastId = from.nullable("last_id", StringCodec),
                hasMore = from.required("has_more", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
