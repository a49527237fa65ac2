// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A part of an item in a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamPart
 */
public sealed interface ResponseStreamPart : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseStreamPart>("type") {
        override fun read(value: String, json: JsonObject): ResponseStreamPart = when (value) {
            "output_text" -> ResponseOutputText.decode(json)
            "refusal" -> ResponseRefusal.decode(json)
            "reasoning_text" -> ResponseReasoningText.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
