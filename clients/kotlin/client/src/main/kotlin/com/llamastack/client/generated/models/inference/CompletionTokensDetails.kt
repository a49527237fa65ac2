// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Kinds of tokens written.
 *
 * Source: inference.yaml#/components/schemas/CompletionTokensDetails
 */
public class CompletionTokensDetails(
    /** Thought before the answer. */
    public val reasoningTokens: Field<Long> = Field.Absent,
    /** Text. */
    public val textTokens: Field<Long> = Field.Absent,
    /** Sound. */
    public val audioTokens: Field<Long> = Field.Absent,
    /** Predicted and kept. */
    public val acceptedPredictionTokens: Field<Long> = Field.Absent,
    /** Predicted in vain. */
    public val rejectedPredictionTokens: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("reasoning_tokens", reasoningTokens, LongCodec)
        to.field("text_tokens", textTokens, LongCodec)
        to.field("audio_tokens", audioTokens, LongCodec)
        to.field("accepted_prediction_tokens", acceptedPredictionTokens, LongCodec)
        to.field("rejected_prediction_tokens", rejectedPredictionTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompletionTokensDetails>() {
        override fun read(from: ObjectReader): CompletionTokensDetails {
            return CompletionTokensDetails(
                reasoningTokens = from.field("reasoning_tokens", LongCodec),
                textTokens = from.field("text_tokens", LongCodec),
                audioTokens = from.field("audio_tokens", LongCodec),
                acceptedPredictionTokens = from.field("accepted_prediction_tokens", LongCodec),
                rejectedPredictionTokens = from.field("rejected_prediction_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
