// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * All shields.
 *
 * Source: safety.yaml#/components/schemas/ListShieldsResponse
 */
public class ListShieldsResponse(
    /** The shields. */
    public val data: List<Shield>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(Shield))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListShieldsResponse>() {
        override fun read(from: ObjectReader): ListShieldsResponse {
            return ListShieldsResponse(
                data = from.required("data", ListCodec(Shield)),
                additionalProperties = from.rest(),
            )
        }
    }
}
