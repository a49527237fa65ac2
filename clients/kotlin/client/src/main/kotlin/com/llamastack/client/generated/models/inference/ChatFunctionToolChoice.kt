// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * A function of the request.
 *
 * Source: inference.yaml#/components/schemas/ChatFunctionToolChoice
 */
public class ChatFunctionToolChoice @JvmOverloads constructor(
    /** Which tool is meant. */
    public val function: ChatToolName,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatNamedToolChoice,
    ChatToolReference {
    /** Tag of this kind. */
    public val type: String get() = "function"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        function = from.required("function", model { ChatToolName(it) }),
        additionalProperties = from.constant("type", "function").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("function", function)
    }
}
