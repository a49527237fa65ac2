// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The new metadata of a conversation.
 *
 * Source: responses.yaml#/components/schemas/UpdateConversationRequest
 */
public class UpdateConversationRequest @JvmOverloads constructor(
    /** Short texts that replace the earlier ones; null removes them. */
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
