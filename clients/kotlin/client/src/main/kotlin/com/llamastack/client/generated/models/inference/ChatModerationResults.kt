// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Findings of a moderation model.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationResults
 */
public class ChatModerationResults(
    /** The moderation model. */
    public val model: String,
    /** One finding for each text looked at. */
    public val results: List<ChatModerationResult>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatModerationOutcome {
    /** Tag of this kind. */
    public val type: String get() = "moderation_results"

    override fun write(to: ObjectWriter) {
        to.constant("type", "moderation_results")
        to.required("model", model, StringCodec)
        to.required("results", results, ListCodec(ChatModerationResult))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatModerationResults>() {
        override fun read(from: ObjectReader): ChatModerationResults {
            from.constant("type", "moderation_results")
            return ChatModerationResults(
                model = from.required("model", StringCodec),
                results = from.required("results", ListCodec(ChatModerationResult)),
                additionalProperties = from.rest(),
            )
        }
    }
}
