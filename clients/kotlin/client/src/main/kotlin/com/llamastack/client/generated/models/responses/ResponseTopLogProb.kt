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
 * A token that could have stood here.
 *
 * Source: responses.yaml#/components/schemas/ResponseTopLogProb
 */
public class ResponseTopLogProb(
    /** The token. */
    public val token: String,
    /** Its log probability. */
    public val logprob: Double,
    /** Its bytes. */
    public val bytes: Field<List<Long>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("token", token, StringCodec)
        to.required("logprob", logprob, DoubleCodec)
        to.field("bytes", bytes, ListCodec(LongCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseTopLogProb, Builder>(ResponseTopLogProb) {
        /** Sets [ResponseTopLogProb.token]. */
        public fun token(value: String): Builder = set("token", value, StringCodec)

        /** Sets [ResponseTopLogProb.logprob]. */
        public fun logprob(value: Double): Builder = set("logprob", value, DoubleCodec)

        /** Sets [ResponseTopLogProb.bytes]. */
        public fun bytes(value: List<Long>?): Builder = set("bytes", value, ListCodec(LongCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseTopLogProb>() {
        override fun read(from: ObjectReader): ResponseTopLogProb {
            return ResponseTopLogProb(
                token = from.required("token", StringCodec),
                logprob = from.required("logprob", DoubleCodec),
                bytes = from.field("bytes", ListCodec(LongCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
