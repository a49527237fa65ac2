// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("token", token, StringCodec)
        to.required("logprob", logprob, DoubleCodec)
        to.field("bytes", bytes, ListCodec(LongCodec))
        to.optional("top_logprobs", topLogprobs, ListCodec(ResponseTopLogProb))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseLogProb, Builder>(ResponseLogProb) {
        /** Sets [ResponseLogProb.token]. */
        public fun token(value: String): Builder = set("token", value, StringCodec)

        /** Sets [ResponseLogProb.logprob]. */
        public fun logprob(value: Double): Builder = set("logprob", value, DoubleCodec)

        /** Sets [ResponseLogProb.bytes]. */
        public fun bytes(value: List<Long>?): Builder = set("bytes", value, ListCodec(LongCodec))

        /** Sets [ResponseLogProb.topLogprobs]. */
        public fun topLogprobs(value: List<ResponseTopLogProb>): Builder = set("top_logprobs", value, ListCodec(ResponseTopLogProb))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseLogProb>() {
        override fun read(from: ObjectReader): ResponseLogProb {
            return ResponseLogProb(
                token = from.required("token", StringCodec),
                logprob = from.required("logprob", DoubleCodec),
                bytes = from.field("bytes", ListCodec(LongCodec)),
                topLogprobs = from.optional("top_logprobs", ListCodec(ResponseTopLogProb)),
                additionalProperties = from.rest(),
            )
        }
    }
}
