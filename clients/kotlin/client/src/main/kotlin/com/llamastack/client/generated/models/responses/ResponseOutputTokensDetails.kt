// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What the generated tokens were for.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputTokensDetails
 */
public class ResponseOutputTokensDetails(
    /** Tokens spent on thinking. */
    public val reasoningTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("reasoning_tokens", reasoningTokens, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseOutputTokensDetails>() {
        override fun read(from: ObjectReader): ResponseOutputTokensDetails {
            return ResponseOutputTokensDetails(
                reasoningTokens = from.required("reasoning_tokens", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
