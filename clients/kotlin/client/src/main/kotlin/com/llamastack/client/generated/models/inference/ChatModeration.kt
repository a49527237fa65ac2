// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What moderation found.
 *
 * Source: inference.yaml#/components/schemas/ChatModeration
 */
public class ChatModeration @JvmOverloads constructor(
    /** Findings, or why there are none. */
    public val input: ChatModerationOutcome,
    /** Findings, or why there are none. */
    public val output: ChatModerationOutcome,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        input = from.required("input", ChatModerationOutcome),
        output = from.required("output", ChatModerationOutcome),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("input", input)
        to.required("output", output)
    }
}
