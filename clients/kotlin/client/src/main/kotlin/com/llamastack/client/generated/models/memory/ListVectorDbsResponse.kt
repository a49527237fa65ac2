// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * All vector databases.
 *
 * Source: memory.yaml#/components/schemas/ListVectorDbsResponse
 */
public class ListVectorDbsResponse(
    /** The vector databases. */
    public val data: List<VectorDb>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(VectorDb))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListVectorDbsResponse>() {
        override fun read(from: ObjectReader): ListVectorDbsResponse {
            return ListVectorDbsResponse(
                data = from.required("data", ListCodec(VectorDb)),
                additionalProperties = from.rest(),
            )
        }
    }
}
