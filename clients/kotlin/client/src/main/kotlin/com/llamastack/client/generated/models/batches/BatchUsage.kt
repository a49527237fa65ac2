// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Tokens used by a batch.
 *
 * Source: batches.yaml#/components/schemas/BatchUsage
 */
public class BatchUsage @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inputTokens = from.required("input_tokens", LongDecoder),
        inputTokensDetails = from.required("input_tokens_details", model { BatchInputTokensDetails(it) }),
        outputTokens = from.required("output_tokens", LongDecoder),
        outputTokensDetails = from.required("output_tokens_details", model { BatchOutputTokensDetails(it) }),
        totalTokens = from.required("total_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("input_tokens", inputTokens)
        to.required("input_tokens_details", inputTokensDetails)
        to.required("output_tokens", outputTokens)
        to.required("output_tokens_details", outputTokensDetails)
        to.required("total_tokens", totalTokens)
    }
}
