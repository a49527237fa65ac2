// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Log probability of a token, with its alternatives.
 *
 * Source: responses.yaml#/components/schemas/ResponseLogProb
 */
public class ResponseLogProb(
    /** The token. */
    public val token: String,
    /** Its log probability. */
    public val logprob: Double,
    /** Its bytes. */
    public val bytes: Field<List<Long>> = Field.Absent,
    /** The likeliest tokens in its place. */
    public val topLogprobs: List<ResponseTopLogProb>? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        token = from.required("token", StringDecoder),
        logprob = from.required("logprob", DoubleDecoder),
        bytes = from.field("bytes", ListDecoder(LongDecoder)),
        topLogprobs = from.optional("top_logprobs", ListDecoder(model { ResponseTopLogProb(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("token", token)
        to.required("logprob", logprob)
        to.field("bytes", bytes)
        to.optional("top_logprobs", topLogprobs)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseLogProb, Builder>() {
        override fun make(from: ObjectReader): ResponseLogProb = ResponseLogProb(from)

        /** Sets [ResponseLogProb.token]. */
        public fun token(value: String): Builder = set("token", value)

        /** Sets [ResponseLogProb.logprob]. */
        public fun logprob(value: Double): Builder = set("logprob", value)

        /** Sets [ResponseLogProb.bytes]. */
        public fun bytes(value: List<Long>?): Builder = set("bytes", value)

        /** Sets [ResponseLogProb.topLogprobs]. */
        public fun topLogprobs(value: List<ResponseTopLogProb>): Builder = set("top_logprobs", value)
    }
}
