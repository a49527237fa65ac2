// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        completionMessage = from.required("completion_message", model { CompletionMessage(it) }),
        logprobs = from.optional("logprobs", ListDecoder(model { TokenLogProbs(it) })),
        metrics = from.optional("metrics", ListDecoder(model { MetricInResponse(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("completion_message", completionMessage)
        to.optional("logprobs", logprobs)
        to.optional("metrics", metrics)
    }
}
