// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One part of a message of the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputContent
 */
public sealed interface ResponseOutputContent : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseOutputContent>("type") {
        override fun read(value: String, json: JsonObject): ResponseOutputContent = when (value) {
            "output_text" -> ResponseOutputText.decode(json)
            "refusal" -> ResponseRefusal.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
