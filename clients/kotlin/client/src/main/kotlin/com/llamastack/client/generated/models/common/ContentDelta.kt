// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * What a stream adds to the content so far.
 *
 * Source: common.yaml#/components/schemas/ContentDelta
 */
public sealed interface ContentDelta : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ContentDelta>("type") {
        override fun read(value: String, from: ObjectReader): ContentDelta? = when (value) {
            "text" -> TextDelta(from)
            "image" -> ImageDelta(from)
            "tool_call" -> ToolCallDelta(from)
            else -> null
        }
    }
}
