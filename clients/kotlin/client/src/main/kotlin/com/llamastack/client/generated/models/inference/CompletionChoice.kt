// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * One continuation, or a piece of it.
 *
 * Source: inference.yaml#/components/schemas/CompletionChoice
 */
public class CompletionChoice @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        index = from.required("index", LongDecoder),
        text = from.required("text", StringDecoder),
        finishReason = from.nullable("finish_reason", FinishReason),
        logprobs = from.nullable("logprobs", model { CompletionLogprobs(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("index", index)
        to.required("text", text)
        to.required("finish_reason", finishReason)
        to.required("logprobs", logprobs)
    }
}
