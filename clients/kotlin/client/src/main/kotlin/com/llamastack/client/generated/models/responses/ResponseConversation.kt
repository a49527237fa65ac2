// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The conversation that a response belongs to.
 *
 * Source: responses.yaml#/components/schemas/ResponseConversation
 */
public class ResponseConversation(
    /** Identifier of the conversation. */
    public val id: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseConversationReference {
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseConversation>() {
        override fun read(from: ObjectReader): ResponseConversation {
            return ResponseConversation(
                id = from.required("id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
