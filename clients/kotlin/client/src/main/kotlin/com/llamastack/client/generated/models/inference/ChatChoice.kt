// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * One answer.
 *
 * Source: inference.yaml#/components/schemas/ChatChoice
 */
public class ChatChoice @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        index = from.required("index", LongDecoder),
        message = from.required("message", model { ChatCompletionMessage(it) }),
        finishReason = from.required("finish_reason", FinishReason),
        logprobs = from.nullable("logprobs", model { ChatLogprobs(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("index", index)
        to.required("message", message)
        to.required("finish_reason", finishReason)
        to.required("logprobs", logprobs)
    }
}
