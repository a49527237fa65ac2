// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        promptTokens = from.required("prompt_tokens", LongDecoder),
        completionTokens = from.required("completion_tokens", LongDecoder),
        totalTokens = from.required("total_tokens", LongDecoder),
        promptTokensDetails = from.field("prompt_tokens_details", model { PromptTokensDetails(it) }),
        completionTokensDetails = from.field("completion_tokens_details", model { CompletionTokensDetails(it) }),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("prompt_tokens", promptTokens)
        to.required("completion_tokens", completionTokens)
        to.required("total_tokens", totalTokens)
        to.field("prompt_tokens_details", promptTokensDetails)
        to.field("completion_tokens_details", completionTokensDetails)
    }
}
