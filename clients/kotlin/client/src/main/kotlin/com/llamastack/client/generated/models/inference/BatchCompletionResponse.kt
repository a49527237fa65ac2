// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Continuations in the order of the contents.
 *
 * Source: inference.yaml#/components/schemas/BatchCompletionResponse
 */
public class BatchCompletionResponse @JvmOverloads constructor(
    /** The continuations. */
    public val batch: List<CompletionResponse>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        batch = from.required("batch", ListDecoder(model { CompletionResponse(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("batch", batch)
    }
}
