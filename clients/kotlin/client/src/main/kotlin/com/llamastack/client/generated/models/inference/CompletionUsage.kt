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
 * Tokens used.
 *
 * Source: inference.yaml#/components/schemas/CompletionUsage
 */
public class CompletionUsage(
    /** Tokens read. */
    public val promptTokens: Long,
    /** Tokens written. */
    public val completionTokens: Long,
    /** Both together. */
    public val totalTokens: Long,
    /** What kinds of tokens were read. */
    public val promptTokensDetails: Field<PromptTokensDetails> = Field.Absent,
    /** What kinds of tokens were written. */
    public val completionTokensDetails: Field<CompletionTokensDetails> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("prompt_tokens", promptTokens, LongCodec)
        to.required("completion_tokens", completionTokens, LongCodec)
        to.required("total_tokens", totalTokens, LongCodec)
        to.field("prompt_tokens_details", promptTokensDetails, PromptTokensDetails)
        to.field("completion_tokens_details", completionTokensDetails, CompletionTokensDetails)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CompletionUsage>() {
        override fun read(from: ObjectReader): CompletionUsage {
            return CompletionUsage(
                promptTokens = from.required("prompt_tokens", LongCodec),
                completionTokens = from.required("completion_tokens", LongCodec),
                totalTokens = from.required("total_tokens", LongCodec),
                promptTokensDetails = from.field("prompt_tokens_details", PromptTokensDetails),
                completionTokensDetails = from.field("completion_tokens_details", CompletionTokensDetails),
                additionalProperties = from.rest(),
            )
        }
    }
}
