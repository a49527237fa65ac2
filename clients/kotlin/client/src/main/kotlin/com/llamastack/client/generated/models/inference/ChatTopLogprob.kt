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
 * A token that could have stood at a place.
 *
 * Source: inference.yaml#/components/schemas/ChatTopLogprob
 */
public class ChatTopLogprob(
    /** Its text. */
    public val token: String,
    /** Its log probability. */
    public val logprob: Double,
    /** Its UTF-8 bytes; null when it has none. */
    public val bytes: List<Long>?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("token", token, StringCodec)
        to.required("logprob", logprob, DoubleCodec)
        to.nullable("bytes", bytes, ListCodec(LongCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatTopLogprob>() {
        override fun read(from: ObjectReader): ChatTopLogprob {
            return ChatTopLogprob(
                token = from.required("token", StringCodec),
                logprob = from.required("logprob", DoubleCodec),
                bytes = from.nullable("bytes", ListCodec(LongCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
