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
 * Source: inference.yaml#/components/schemas/ChatToolMessage
 */
public class ChatToolMessage @JvmOverloads constructor(
    /** The call that this answers. */
    public val toolCallId: String,
    /** Text, whole or in parts. */
    public val content: ChatTextContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "tool"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        toolCallId = from.required("tool_call_id", StringDecoder),
        content = from.required("content", ChatTextContent),
        additionalProperties = from.constant("role", "tool").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("tool_call_id", toolCallId)
        to.required("content", content)
    }
}
