// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Kinds of tokens written.
 *
 * Source: batches.yaml#/components/schemas/BatchOutputTokensDetails
 */
public class BatchOutputTokensDetails @JvmOverloads constructor(
    /** Thought before the answer. */
    public val reasoningTokens: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        reasoningTokens = from.required("reasoning_tokens", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("reasoning_tokens", reasoningTokens)
    }
}
