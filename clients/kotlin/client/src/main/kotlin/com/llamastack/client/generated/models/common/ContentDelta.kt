// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * What a stream adds to the content so far.
 *
 * Source: common.yaml#/components/schemas/ContentDelta
 */
public sealed interface ContentDelta : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ContentDelta>("type") {
        override fun read(value: String, json: JsonObject): ContentDelta = when (value) {
            "text" -> TextDelta.decode(json)
            "image" -> ImageDelta.decode(json)
            "tool_call" -> ToolCallDelta.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
