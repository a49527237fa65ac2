// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * Findings, or why there are none.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationOutcome
 */
public sealed interface ChatModerationOutcome : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ChatModerationOutcome>("type") {
        override fun read(value: String, json: JsonObject): ChatModerationOutcome = when (value) {
            "moderation_results" -> ChatModerationResults.decode(json)
            "error" -> ChatModerationError.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
