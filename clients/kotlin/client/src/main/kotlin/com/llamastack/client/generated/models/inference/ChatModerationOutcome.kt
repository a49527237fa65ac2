// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * Findings, or why there are none.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationOutcome
 */
public sealed interface ChatModerationOutcome : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ChatModerationOutcome>("type") {
        override fun read(value: String, from: ObjectReader): ChatModerationOutcome? = when (value) {
            "moderation_results" -> ChatModerationResults(from)
            "error" -> ChatModerationError(from)
            else -> null
        }
    }
}
