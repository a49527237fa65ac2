// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The result of a function; older form of a tool message.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionMessage
 */
public class ChatFunctionMessage @JvmOverloads constructor(
    /** Name of the function. */
    public val name: String,
    /** The result. */
    public val content: String?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatMessage {
    /** Tag of this kind. */
    public val role: String get() = "function"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.required("name", StringDecoder),
        content = from.nullable("content", StringDecoder),
        additionalProperties = from.constant("role", "function").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("role", role)
        to.required("name", name)
        to.required("content", content)
    }
}
