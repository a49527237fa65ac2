// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
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
    override fun write(to: ObjectWriter) {
        to.required("index", index, LongCodec)
        to.required("delta", delta, ChatDelta)
        to.nullable("finish_reason", finishReason, FinishReason)
        to.field("logprobs", logprobs, ChatLogprobs)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatChunkChoice>() {
        override fun read(from: ObjectReader): ChatChunkChoice {
            return ChatChunkChoice(
                index = from.required("index", LongCodec),
                delta = from.required("delta", ChatDelta),
                finishReason = from.nullable("finish_reason", FinishReason),
                logprobs = from.field("logprobs", ChatLogprobs),
                additionalProperties = from.rest(),
            )
        }
    }
}
