// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Tokens that a response used.
 *
 * Source: responses.yaml#/components/schemas/ResponseUsage
 */
public class ResponseUsage(
    /** Tokens read. */
    public val inputTokens: Long,
    /** Where the tokens read came from. */
    public val inputTokensDetails: ResponseInputTokensDetails,
    /** Tokens generated. */
    public val outputTokens: Long,
    /** What the generated tokens were for. */
    public val outputTokensDetails: ResponseOutputTokensDetails,
    /** Both together. */
    public val totalTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("input_tokens", inputTokens, LongCodec)
        to.required("input_tokens_details", inputTokensDetails, ResponseInputTokensDetails)
        to.required("output_tokens", outputTokens, LongCodec)
        to.required("output_tokens_details", outputTokensDetails, ResponseOutputTokensDetails)
        to.required("total_tokens", totalTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseUsage>() {
        override fun read(from: ObjectReader): ResponseUsage {
            return ResponseUsage(
                inputTokens = from.required("input_tokens", LongCodec),
                inputTokensDetails = from.required("input_tokens_details", ResponseInputTokensDetails),
                outputTokens = from.required("output_tokens", LongCodec),
                outputTokensDetails = from.required("output_tokens_details", ResponseOutputTokensDetails),
                totalTokens = from.required("total_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
