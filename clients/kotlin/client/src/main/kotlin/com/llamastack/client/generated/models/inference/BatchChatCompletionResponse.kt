// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Answers in the order of the conversations.
 *
 * Source: inference.yaml#/components/schemas/BatchChatCompletionResponse
 */
public class BatchChatCompletionResponse(
    /** The answers. */
    public val batch: List<ChatCompletionResponse>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("batch", batch, ListCodec(ChatCompletionResponse))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchChatCompletionResponse>() {
        override fun read(from: ObjectReader): BatchChatCompletionResponse {
            return BatchChatCompletionResponse(
                batch = from.required("batch", ListCodec(ChatCompletionResponse)),
                additionalProperties = from.rest(),
            )
        }
    }
}
