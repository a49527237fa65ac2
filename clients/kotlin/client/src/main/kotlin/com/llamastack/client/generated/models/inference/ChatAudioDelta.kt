// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * More of what a model speaks.
 *
 * Source: inference.yaml#/components/schemas/ChatAudioDelta
 */
public class ChatAudioDelta(
    /** Identifier by which later messages refer to it. */
    public val id: String? = null,
    /** Sound to append in base64. */
    public val data: String? = null,
    /** When the server forgets it, in Unix seconds. */
    public val expiresAt: Long? = null,
    /** Text to append. */
    public val transcript: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("id", id, StringCodec)
        to.optional("data", data, StringCodec)
        to.optional("expires_at", expiresAt, LongCodec)
        to.optional("transcript", transcript, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAudioDelta>() {
        override fun read(from: ObjectReader): ChatAudioDelta {
            return ChatAudioDelta(
                id = from.optional("id", StringCodec),
                data = from.optional("data", StringCodec),
                expiresAt = from.optional("expires_at", LongCodec),
                transcript = from.optional("transcript", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
