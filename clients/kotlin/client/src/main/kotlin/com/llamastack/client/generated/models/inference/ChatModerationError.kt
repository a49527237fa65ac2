// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Why there are no findings.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationError
 */
public class ChatModerationError @JvmOverloads constructor(
    /** Stable name of the error. */
    public val code: String,
    /** What went wrong. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatModerationOutcome {
    /** Tag of this kind. */
    public val type: String get() = "error"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        code = from.required("code", StringDecoder),
        message = from.required("message", StringDecoder),
        additionalProperties = from.constant("type", "error").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("code", code)
        to.required("message", message)
    }
}
