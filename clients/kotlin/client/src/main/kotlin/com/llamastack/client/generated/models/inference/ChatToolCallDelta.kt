// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("index", index, LongCodec)
        to.optional("id", id, StringCodec)
        to.optional("type", type, ChatToolCallType)
        to.optional("function", function, FunctionCallDelta)
        to.optional("custom", custom, CustomToolCallDelta)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatToolCallDelta>() {
        override fun read(from: ObjectReader): ChatToolCallDelta {
            return ChatToolCallDelta(
                index = from.required("index", LongCodec),
                id = from.optional("id", StringCodec),
                type = from.optional("type", ChatToolCallType),
                function = from.optional("function", FunctionCallDelta),
                custom = from.optional("custom", CustomToolCallDelta),
                additionalProperties = from.rest(),
            )
        }
    }
}
