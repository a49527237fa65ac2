// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Tools of registered tool groups.
 *
 * Source: tools.yaml#/components/schemas/ListToolsResponse
 */
public class ListToolsResponse(
    /** The tools. */
    public val data: List<Tool>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(Tool))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListToolsResponse>() {
        override fun read(from: ObjectReader): ListToolsResponse {
            return ListToolsResponse(
                data = from.required("data", ListCodec(Tool)),
                additionalProperties = from.rest(),
            )
        }
    }
}
