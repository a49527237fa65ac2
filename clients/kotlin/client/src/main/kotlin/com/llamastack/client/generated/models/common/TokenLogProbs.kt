// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The likeliest tokens at one position.
 *
 * Source: common.yaml#/components/schemas/TokenLogProbs
 */
public class TokenLogProbs @JvmOverloads constructor(
    /** Log probability by token. */
    public val logprobsByToken: Map<String, Double>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        logprobsByToken = from.required("logprobs_by_token", MapDecoder(DoubleDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("logprobs_by_token", logprobsByToken)
    }
}
