// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What follows from findings.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationRule
 */
public class ChatModerationRule @JvmOverloads constructor(
    /** `score` only reports; `block` also holds the text back. */
    public val mode: ChatModerationMode,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        mode = from.required("mode", ChatModerationMode),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("mode", mode)
    }
}
