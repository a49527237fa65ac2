// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.optional("id", StringDecoder),
        data = from.optional("data", StringDecoder),
        expiresAt = from.optional("expires_at", LongDecoder),
        transcript = from.optional("transcript", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("id", id)
        to.optional("data", data)
        to.optional("expires_at", expiresAt)
        to.optional("transcript", transcript)
    }
}
