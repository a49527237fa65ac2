// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * All memory banks.
 *
 * Source: memory.yaml#/components/schemas/ListMemoryBanksResponse
 */
public class ListMemoryBanksResponse @JvmOverloads constructor(
    /** The memory banks. */
    public val data: List<MemoryBank>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(MemoryBank)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("data", data)
    }
}
