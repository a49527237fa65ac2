// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The likeliest tokens at one position.
 *
 * Source: common.yaml#/components/schemas/TokenLogProbs
 */
public class TokenLogProbs(
    /** Log probability by token. */
    public val logprobsByToken: Map<String, Double>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("logprobs_by_token", logprobsByToken, MapCodec(DoubleCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<TokenLogProbs>() {
        override fun read(from: ObjectReader): TokenLogProbs {
            return TokenLogProbs(
                logprobsByToken = from.required("logprobs_by_token", MapCodec(DoubleCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
