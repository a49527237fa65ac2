// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * All memory banks.
 *
 * Source: memory.yaml#/components/schemas/ListMemoryBanksResponse
 */
public class ListMemoryBanksResponse(
    /** The memory banks. */
    public val data: List<MemoryBank>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(MemoryBank))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListMemoryBanksResponse>() {
        override fun read(from: ObjectReader): ListMemoryBanksResponse {
            return ListMemoryBanksResponse(
                data = from.required("data", ListCodec(MemoryBank)),
                additionalProperties = from.rest(),
            )
        }
    }
}
