// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What is new of one answer.
 *
 * Source: inference.yaml#/components/schemas/ChatChunkChoice
 */
public class ChatChunkChoice(
    /** Place of the answer among the answers. */
    public val index: Long,
    /** What is new of a message; texts are appended. */
    public val delta: ChatDelta,
    /** Why the answer ended; null until it has. */
    public val finishReason: FinishReason?,
    /** Log probabilities of the new tokens. */
    public val logprobs: Field<ChatLogprobs> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        index = from.required("index", LongDecoder),
        delta = from.required("delta", model { ChatDelta(it) }),
        finishReason = from.nullable("finish_reason", FinishReason),
        logprobs = from.field("logprobs", model { ChatLogprobs(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("index", index)
        to.required("delta", delta)
        to.required("finish_reason", finishReason)
        to.field("logprobs", logprobs)
    }
}
