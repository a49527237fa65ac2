// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.NullableCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.field("tokens", tokens, ListCodec(StringCodec))
        to.field("token_logprobs", tokenLogprobs, ListCodec(NullableCodec(DoubleCodec)))
        to.field("top_logprobs", topLogprobs, ListCodec(MapCodec(DoubleCodec)))
        to.field("text_offset", textOffset, ListCodec(LongCodec))
        to.field("content", content, ListCodec(ChatTokenLogprob))
        to.field("refusal", refusal, ListCodec(ChatTokenLogprob))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompletionLogprobs>() {
        override fun read(from: ObjectReader): CompletionLogprobs {
            return CompletionLogprobs(
                tokens = from.field("tokens", ListCodec(StringCodec)),
                tokenLogprobs = from.field("token_logprobs", ListCodec(NullableCodec(DoubleCodec))),
                topLogprobs = from.field("top_logprobs", ListCodec(MapCodec(DoubleCodec))),
                textOffset = from.field("text_offset", ListCodec(LongCodec)),
                content = from.field("content", ListCodec(ChatTokenLogprob)),
                refusal = from.field("refusal", ListCodec(ChatTokenLogprob)),
                additionalProperties = from.rest(),
            )
        }
    }
}
