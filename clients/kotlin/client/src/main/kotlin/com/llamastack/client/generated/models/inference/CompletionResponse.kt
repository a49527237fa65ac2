// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The continuation of a native content.
 *
 * Source: inference.yaml#/components/schemas/CompletionResponse
 */
public class CompletionResponse(
    /** The text. */
    public val content: String,
    /**
     * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a limit
     * (`out_of_tokens`).
     */
    public val stopReason: StopReason,
    /** Log probabilities of the tokens, where the request asked for them. */
    public val logprobs: List<TokenLogProbs>? = null,
    /** What was measured. */
    public val metrics: List<MetricInResponse>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("content", content, StringCodec)
        to.required("stop_reason", stopReason, StopReason)
        to.optional("logprobs", logprobs, ListCodec(TokenLogProbs))
        to.optional("metrics", metrics, ListCodec(MetricInResponse))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompletionResponse>() {
        override fun read(from: ObjectReader): CompletionResponse {
            return CompletionResponse(
                content = from.required("content", StringCodec),
                stopReason = from.required("stop_reason", StopReason),
                logprobs = from.optional("logprobs", ListCodec(TokenLogProbs)),
                metrics = from.optional("metrics", ListCodec(MetricInResponse)),
                additionalProperties = from.rest(),
            )
        }
    }
}
