// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * One answer.
 *
 * Source: inference.yaml#/components/schemas/ChatChoice
 */
public class ChatChoice(
    /** Its place among the answers. */
    public val index: Long,
    /** The message that the model wrote. */
    public val message: ChatCompletionMessage,
    /** Why an answer ended. */
    public val finishReason: FinishReason,
    /** Log probabilities, where the request asked for them. */
    public val logprobs: ChatLogprobs?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("index", index, LongCodec)
        to.required("message", message, ChatCompletionMessage)
        to.required("finish_reason", finishReason, FinishReason)
        to.nullable("logprobs", logprobs, ChatLogprobs)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatChoice>() {
        override fun read(from: ObjectReader): ChatChoice {
            return ChatChoice(
                index = from.required("index", LongCodec),
                message = from.required("message", ChatCompletionMessage),
                finishReason = from.required("finish_reason", FinishReason),
                logprobs = from.nullable("logprobs", ChatLogprobs),
                additionalProperties = from.rest(),
            )
        }
    }
}
