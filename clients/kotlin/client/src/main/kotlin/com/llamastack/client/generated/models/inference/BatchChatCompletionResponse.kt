// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Answers in the order of the conversations.
 *
 * Source: inference.yaml#/components/schemas/BatchChatCompletionResponse
 */
public class BatchChatCompletionResponse @JvmOverloads constructor(
    /** The answers. */
    public val batch: List<ChatCompletionResponse>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        batch = from.required("batch", ListDecoder(model { ChatCompletionResponse(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("batch", batch)
    }
}
