// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The answer to a native conversation.
 *
 * Source: inference.yaml#/components/schemas/ChatCompletionResponse
 */
public class ChatCompletionResponse(
    /** What the model says. */
    public val completionMessage: CompletionMessage,
    /** Log probabilities of the tokens, where the request asked for them. */
    public val logprobs: List<TokenLogProbs>? = null,
    /** What was measured. */
    public val metrics: List<MetricInResponse>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("completion_message", completionMessage, CompletionMessage)
        to.optional("logprobs", logprobs, ListCodec(TokenLogProbs))
        to.optional("metrics", metrics, ListCodec(MetricInResponse))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatCompletionResponse>() {
        override fun read(from: ObjectReader): ChatCompletionResponse {
            return ChatCompletionResponse(
                completionMessage = from.required("completion_message", CompletionMessage),
                logprobs = from.optional("logprobs", ListCodec(TokenLogProbs)),
                metrics = from.optional("metrics", ListCodec(MetricInResponse)),
                additionalProperties = from.rest(),
            )
        }
    }
}
