// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Tokens used by a batch.
 *
 * Source: batches.yaml#/components/schemas/BatchUsage
 */
public class BatchUsage(
    /** Tokens read. */
    public val inputTokens: Long,
    /** Kinds of tokens read. */
    public val inputTokensDetails: BatchInputTokensDetails,
    /** Tokens written. */
    public val outputTokens: Long,
    /** Kinds of tokens written. */
    public val outputTokensDetails: BatchOutputTokensDetails,
    /** Both together. */
    public val totalTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("input_tokens", inputTokens, LongCodec)
        to.required("input_tokens_details", inputTokensDetails, BatchInputTokensDetails)
        to.required("output_tokens", outputTokens, LongCodec)
        to.required("output_tokens_details", outputTokensDetails, BatchOutputTokensDetails)
        to.required("total_tokens", totalTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchUsage>() {
        override fun read(from: ObjectReader): BatchUsage {
            return BatchUsage(
                inputTokens = from.required("input_tokens", LongCodec),
                inputTokensDetails = from.required("input_tokens_details", BatchInputTokensDetails),
                outputTokens = from.required("output_tokens", LongCodec),
                outputTokensDetails = from.required("output_tokens_details", BatchOutputTokensDetails),
                totalTokens = from.required("total_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
