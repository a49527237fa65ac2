// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Tokens that a response used.
 *
 * Source: responses.yaml#/components/schemas/ResponseUsage
 */
public class ResponseUsage @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        inputTokens = from.required("input_tokens", LongDecoder),
        inputTokensDetails = from.required("input_tokens_details", model { ResponseInputTokensDetails(it) }),
        outputTokens = from.required("output_tokens", LongDecoder),
        outputTokensDetails = from.required("output_tokens_details", model { ResponseOutputTokensDetails(it) }),
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
