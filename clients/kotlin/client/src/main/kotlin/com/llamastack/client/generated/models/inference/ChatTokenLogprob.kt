// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * One token of an answer.
 *
 * Source: inference.yaml#/components/schemas/ChatTokenLogprob
 */
public class ChatTokenLogprob(
    /** Its text. */
    public val token: String,
    /** Its log probability. */
    public val logprob: Double,
    /** Its UTF-8 bytes; null when it has none. */
    public val bytes: List<Long>?,
    /** The likeliest tokens at its place. */
    public val topLogprobs: List<ChatTopLogprob>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("token", token, StringCodec)
        to.required("logprob", logprob, DoubleCodec)
        to.nullable("bytes", bytes, ListCodec(LongCodec))
        to.required("top_logprobs", topLogprobs, ListCodec(ChatTopLogprob))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatTokenLogprob>() {
        override fun read(from: ObjectReader): ChatTokenLogprob {
            return ChatTokenLogprob(
                token = from.required("token", StringCodec),
                logprob = from.required("logprob", DoubleCodec),
                bytes = from.nullable("bytes", ListCodec(LongCodec)),
                topLogprobs = from.required("top_logprobs", ListCodec(ChatTopLogprob)),
                additionalProperties = from.rest(),
            )
        }
    }
}
