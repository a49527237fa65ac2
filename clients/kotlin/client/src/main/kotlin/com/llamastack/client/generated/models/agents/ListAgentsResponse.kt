// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", ListDecoder(model { Agent(it) })),
        hasMore = from.required("has_more", BooleanDecoder),
        url = from.optional("url", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("data", data)
        to.required("has_more", hasMore)
        to.optional("url", url)
    }
}
