// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * One token of an answer.
 *
 * Source: inference.yaml#/components/schemas/ChatTokenLogprob
 */
public class ChatTokenLogprob @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        token = from.required("token", StringDecoder),
        logprob = from.required("logprob", DoubleDecoder),
        bytes = from.nullable("bytes", ListDecoder(LongDecoder)),
        topLogprobs = from.required("top_logprobs", ListDecoder(model { ChatTopLogprob(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("token", token)
        to.required("logprob", logprob)
        to.required("bytes", bytes)
        to.required("top_logprobs", topLogprobs)
    }
}
