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
 * What a model spoke.
 *
 * Source: inference.yaml#/components/schemas/ChatAudio
 */
public class ChatAudio(
    /** Identifier by which later messages refer to it. */
    public val id: String,
    /** The sound in base64. */
    public val data: String,
    /** When the server forgets it, in Unix seconds. */
    public val expiresAt: Long,
    /** What is said. */
    public val transcript: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.required("data", data, StringCodec)
        to.required("expires_at", expiresAt, LongCodec)
        to.required("transcript", transcript, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAudio>() {
        override fun read(from: ObjectReader): ChatAudio {
            return ChatAudio(
                id = from.required("id", StringCodec),
                data = from.required("data", StringCodec),
                expiresAt = from.required("expires_at", LongCodec),
                transcript = from.required("transcript", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
