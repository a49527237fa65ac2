// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The result of a tool, given back to the model.
 *
 * Source: common.yaml#/components/schemas/ToolResponseMessage
 */
public class ToolResponseMessage @JvmOverloads constructor(
    /** The call that this answers. */
    public val callId: String,
    /** Text, one content item, or a list of items that mix text and images. */
    public val content: InterleavedContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    AgentInputMessage,
    Message {
    /** Tag of this kind. */
    public val role: String get() = "tool"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        callId = from.required("call_id", StringDecoder),
        content = from.required("content", InterleavedContent),
        additionalProperties = from.constant("role", "tool").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("call_id", callId)
        to.required("content", content)
    }
}
