// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        content = from.required("content", StringDecoder),
        stopReason = from.required("stop_reason", StopReason),
        logprobs = from.optional("logprobs", ListDecoder(model { TokenLogProbs(it) })),
        metrics = from.optional("metrics", ListDecoder(model { MetricInResponse(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("content", content)
        to.required("stop_reason", stopReason)
        to.optional("logprobs", logprobs)
        to.optional("metrics", metrics)
    }
}
