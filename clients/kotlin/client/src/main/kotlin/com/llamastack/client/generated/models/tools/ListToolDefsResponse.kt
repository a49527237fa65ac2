// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Tools that can run.
 *
 * Source: tools.yaml#/components/schemas/ListToolDefsResponse
 */
public class ListToolDefsResponse(
    /** The tools. */
    public val data: List<ToolDef>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(ToolDef))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListToolDefsResponse>() {
        override fun read(from: ObjectReader): ListToolDefsResponse {
            return ListToolDefsResponse(
                data = from.required("data", ListCodec(ToolDef)),
                additionalProperties = from.rest(),
            )
        }
    }
}
