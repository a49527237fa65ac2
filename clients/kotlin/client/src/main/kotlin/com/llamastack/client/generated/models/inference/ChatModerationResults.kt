// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Findings of a moderation model.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationResults
 */
public class ChatModerationResults @JvmOverloads constructor(
    /** The moderation model. */
    public val model: String,
    /** One finding for each text looked at. */
    public val results: List<ChatModerationResult>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatModerationOutcome {
    /** Tag of this kind. */
    public val type: String get() = "moderation_results"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.required("model", StringDecoder),
        results = from.required("results", ListDecoder(model { ChatModerationResult(it) })),
        additionalProperties = from.constant("type", "moderation_results").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("model", model)
        to.required("results", results)
    }
}
