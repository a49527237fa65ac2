// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A part of an item in a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseStreamPart
 */
public sealed interface ResponseStreamPart : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseStreamPart>("type") {
        override fun read(value: String, from: ObjectReader): ResponseStreamPart? = when (value) {
            "output_text" -> ResponseOutputText(from)
            "refusal" -> ResponseRefusal(from)
            "reasoning_text" -> ResponseReasoningText(from)
            else -> null
        }
    }
}
