// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * New metadata of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/UpdateChatCompletionRequest
 */
public class UpdateChatCompletionRequest @JvmOverloads constructor(
    /** The new metadata; null removes it. */
    public val metadata: StringMap?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        metadata = from.nullable("metadata", MapDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("metadata", metadata)
    }
}
