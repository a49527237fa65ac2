// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Datasets.
 *
 * Source: datasets.yaml#/components/schemas/ListDatasetsResponse
 */
public class ListDatasetsResponse(
    /** The datasets. */
    public val data: List<Dataset>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(Dataset))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListDatasetsResponse>() {
        override fun read(from: ObjectReader): ListDatasetsResponse {
            return ListDatasetsResponse(
                data = from.required("data", ListCodec(Dataset)),
                additionalProperties = from.rest(),
            )
        }
    }
}
