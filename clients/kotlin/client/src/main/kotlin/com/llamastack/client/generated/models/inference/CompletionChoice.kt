// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * One continuation, or a piece of it.
 *
 * Source: inference.yaml#/components/schemas/CompletionChoice
 */
public class CompletionChoice(
    /** Its place: the continuations of the first prompt, then those of the second. */
    public val index: Long,
    /** The text; in a stream, text to append. */
    public val text: String,
    /** Why it ended; null in a stream until it has. */
    public val finishReason: FinishReason?,
    /** Log probabilities, where the request asked for them. */
    public val logprobs: CompletionLogprobs?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("index", index, LongCodec)
        to.required("text", text, StringCodec)
        to.nullable("finish_reason", finishReason, FinishReason)
        to.nullable("logprobs", logprobs, CompletionLogprobs)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompletionChoice>() {
        override fun read(from: ObjectReader): CompletionChoice {
            return CompletionChoice(
                index = from.required("index", LongCodec),
                text = from.required("text", StringCodec),
                finishReason = from.nullable("finish_reason", FinishReason),
                logprobs = from.nullable("logprobs", CompletionLogprobs),
                additionalProperties = from.rest(),
            )
        }
    }
}
