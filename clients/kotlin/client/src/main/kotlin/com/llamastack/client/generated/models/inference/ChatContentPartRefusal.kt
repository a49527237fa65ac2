// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A part in which the model declined.
 *
 * Source: inference.yaml#/components/schemas/ChatContentPartRefusal
 */
public class ChatContentPartRefusal @JvmOverloads constructor(
    /** Why it declined. */
    public val refusal: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatAssistantContentPart {
    /** Tag of this kind. */
    public val type: String get() = "refusal"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        refusal = from.required("refusal", StringDecoder),
        additionalProperties = from.constant("type", "refusal").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("refusal", refusal)
    }
}
