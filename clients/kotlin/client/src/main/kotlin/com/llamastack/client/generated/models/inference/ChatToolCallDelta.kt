// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A new call, or more of a begun one.
 *
 * Source: inference.yaml#/components/schemas/ChatToolCallDelta
 */
public class ChatToolCallDelta(
    /** Which call this adds to. */
    public val index: Long,
    /** Identifier of the call; in its first chunk. */
    public val id: String? = null,
    /** Kind of call; in its first chunk. */
    public val type: ChatToolCallType? = null,
    /** More of a call of a function. */
    public val function: FunctionCallDelta? = null,
    /** More of a call of a custom tool. */
    public val custom: CustomToolCallDelta? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        index = from.required("index", LongDecoder),
        id = from.optional("id", StringDecoder),
        type = from.optional("type", ChatToolCallType),
        function = from.optional("function", model { FunctionCallDelta(it) }),
        custom = from.optional("custom", model { CustomToolCallDelta(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("index", index)
        to.optional("id", id)
        to.optional("type", type)
        to.optional("function", function)
        to.optional("custom", custom)
    }
}
