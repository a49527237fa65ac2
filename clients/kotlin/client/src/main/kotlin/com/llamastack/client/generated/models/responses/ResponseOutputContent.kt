// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One part of a message of the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputContent
 */
public sealed interface ResponseOutputContent : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseOutputContent>("type") {
        override fun read(value: String, from: ObjectReader): ResponseOutputContent? = when (value) {
            "output_text" -> ResponseOutputText(from)
            "refusal" -> ResponseRefusal(from)
            else -> null
        }
    }
}
