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
 * A piece of the continuation of a native content.
 *
 * Source: inference.yaml#/components/schemas/CompletionResponseStreamChunk
 */
public class CompletionResponseStreamChunk(
    /** Text to append. */
    public val delta: String,
    /**
     * Why the model stopped: it has said all (`end_of_turn`), it waits for a tool (`end_of_message`), or it met a limit
     * (`out_of_tokens`).
     */
    public val stopReason: StopReason? = null,
    /** Log probabilities of the new tokens. */
    public val logprobs: List<TokenLogProbs>? = null,
    /** What was measured. */
    public val metrics: List<MetricInResponse>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        delta = from.required("delta", StringDecoder),
        stopReason = from.optional("stop_reason", StopReason),
        logprobs = from.optional("logprobs", ListDecoder(model { TokenLogProbs(it) })),
        metrics = from.optional("metrics", ListDecoder(model { MetricInResponse(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("delta", delta)
        to.optional("stop_reason", stopReason)
        to.optional("logprobs", logprobs)
        to.optional("metrics", metrics)
    }
}
