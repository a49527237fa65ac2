// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * All tool groups.
 *
 * Source: tools.yaml#/components/schemas/ListToolGroupsResponse
 */
public class ListToolGroupsResponse(
    /** The tool groups. */
    public val data: List<ToolGroup>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(ToolGroup))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListToolGroupsResponse>() {
        override fun read(from: ObjectReader): ListToolGroupsResponse {
            return ListToolGroupsResponse(
                data = from.required("data", ListCodec(ToolGroup)),
                additionalProperties = from.rest(),
            )
        }
    }
}
