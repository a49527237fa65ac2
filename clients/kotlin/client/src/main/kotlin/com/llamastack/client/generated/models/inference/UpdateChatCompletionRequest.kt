// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * New metadata of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/UpdateChatCompletionRequest
 */
public class UpdateChatCompletionRequest(
    /** The new metadata; null removes it. */
    public val metadata: StringMap?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.nullable("metadata", metadata, MapCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UpdateChatCompletionRequest>() {
        override fun read(from: ObjectReader): UpdateChatCompletionRequest {
            return UpdateChatCompletionRequest(
                metadata = from.nullable("metadata", MapCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
