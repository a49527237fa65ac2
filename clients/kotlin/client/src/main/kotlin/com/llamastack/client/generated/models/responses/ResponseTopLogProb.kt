// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val token: String,
        private val logprob: Double,
    ) {
        private var bytes: Field<List<Long>> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseTopLogProb.bytes]. */
        public fun bytes(value: List<Long>?): Builder = apply { bytes = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseTopLogProb = ResponseTopLogProb(
            token = token,
            logprob = logprob,
            bytes = bytes,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(token: String, logprob: Double): Builder = Builder(token, logprob)
    }
}
