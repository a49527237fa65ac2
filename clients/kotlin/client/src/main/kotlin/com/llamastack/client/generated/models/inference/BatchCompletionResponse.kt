// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Continuations in the order of the contents.
 *
 * Source: inference.yaml#/components/schemas/BatchCompletionResponse
 */
public class BatchCompletionResponse(
    /** The continuations. */
    public val batch: List<CompletionResponse>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("batch", batch, ListCodec(CompletionResponse))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchCompletionResponse>() {
        override fun read(from: ObjectReader): BatchCompletionResponse {
            return BatchCompletionResponse(
                batch = from.required("batch", ListCodec(CompletionResponse)),
                additionalProperties = from.rest(),
            )
        }
    }
}
