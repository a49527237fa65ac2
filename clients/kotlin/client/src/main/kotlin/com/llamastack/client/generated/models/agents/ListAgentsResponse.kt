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
 * One page of agents.
 *
 * Source: agents.yaml#/components/schemas/ListAgentsResponse
 */
public class ListAgentsResponse(
    /** The agents. */
    public val data: List<Agent>,
    /** Whether agents follow. */
    public val hasMore: Boolean,
    /** Path of this list. */
    public val url: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, ListCodec(Agent))
        to.required("has_more", hasMore, BooleanCodec)
        to.optional("url", url, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ListAgentsResponse>() {
        override fun read(from: ObjectReader): ListAgentsResponse {
            return ListAgentsResponse(
                data = from.required("data", ListCodec(Agent)),
                hasMore = from.required("has_more", BooleanCodec),
                url = from.optional("url", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
