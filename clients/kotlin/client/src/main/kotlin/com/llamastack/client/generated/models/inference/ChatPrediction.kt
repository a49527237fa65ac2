// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Text that the answer will mostly repeat.
 *
 * Source: inference.yaml#/components/schemas/ChatPrediction
 */
public class ChatPrediction @JvmOverloads constructor(
    /** Text, whole or in parts. */
    public val content: ChatTextContent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of prediction. */
    public val type: String get() = "content"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", ChatTextContent),
        additionalProperties = from.constant("type", "content").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("content", content)
    }
}
