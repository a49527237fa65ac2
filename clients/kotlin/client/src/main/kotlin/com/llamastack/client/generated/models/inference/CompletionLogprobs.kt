// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.NullableDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Log probabilities of a continuation; the lists run along its tokens.
 *
 * Source: inference.yaml#/components/schemas/CompletionLogprobs
 */
public class CompletionLogprobs(
    /** The tokens. */
    public val tokens: Field<List<String>> = Field.Absent,
    /** Log probability of each; null for the first token of an echoed prompt. */
    public val tokenLogprobs: Field<List<Double?>> = Field.Absent,
    /** The likeliest tokens at each place. */
    public val topLogprobs: Field<List<TokenLogprobMap>> = Field.Absent,
    /** Where each token begins in the text. */
    public val textOffset: Field<List<Long>> = Field.Absent,
    /** The same in the form of a chat. */
    public val content: Field<List<ChatTokenLogprob>> = Field.Absent,
    /** Always null or left out; a continuation has no refusal. */
    public val refusal: Field<List<ChatTokenLogprob>> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        tokens = from.field("tokens", ListDecoder(StringDecoder)),
        tokenLogprobs = from.field("token_logprobs", ListDecoder(NullableDecoder(DoubleDecoder))),
        topLogprobs = from.field("top_logprobs", ListDecoder(MapDecoder(DoubleDecoder))),
        textOffset = from.field("text_offset", ListDecoder(LongDecoder)),
        content = from.field("content", ListDecoder(model { ChatTokenLogprob(it) })),
        refusal = from.field("refusal", ListDecoder(model { ChatTokenLogprob(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("tokens", tokens)
        to.field("token_logprobs", tokenLogprobs)
        to.field("top_logprobs", topLogprobs)
        to.field("text_offset", textOffset)
        to.field("content", content)
        to.field("refusal", refusal)
    }
}
