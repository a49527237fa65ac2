// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        reasoningTokens = from.field("reasoning_tokens", LongDecoder),
        textTokens = from.field("text_tokens", LongDecoder),
        audioTokens = from.field("audio_tokens", LongDecoder),
        acceptedPredictionTokens = from.field("accepted_prediction_tokens", LongDecoder),
        rejectedPredictionTokens = from.field("rejected_prediction_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("reasoning_tokens", reasoningTokens)
        to.field("text_tokens", textTokens)
        to.field("audio_tokens", audioTokens)
        to.field("accepted_prediction_tokens", acceptedPredictionTokens)
        to.field("rejected_prediction_tokens", rejectedPredictionTokens)
    }
}
