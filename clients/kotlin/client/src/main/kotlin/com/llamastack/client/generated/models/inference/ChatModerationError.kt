// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Why there are no findings.
 *
 * Source: inference.yaml#/components/schemas/ChatModerationError
 */
public class ChatModerationError(
    /** Stable name of the error. */
    public val code: String,
    /** What went wrong. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ChatModerationOutcome {
    /** Tag of this kind. */
    public val type: String get() = "error"

    override fun write(to: ObjectWriter) {
        to.constant("type", "error")
        to.required("code", code, StringCodec)
        to.required("message", message, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatModerationError>() {
        override fun read(from: ObjectReader): ChatModerationError {
            from.constant("type", "error")
            return ChatModerationError(
                code = from.required("code", StringCodec),
                message = from.required("message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
