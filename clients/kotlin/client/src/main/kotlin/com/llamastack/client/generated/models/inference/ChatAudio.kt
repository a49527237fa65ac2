// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What a model spoke.
 *
 * Source: inference.yaml#/components/schemas/ChatAudio
 */
public class ChatAudio @JvmOverloads constructor(
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        data = from.required("data", StringDecoder),
        expiresAt = from.required("expires_at", LongDecoder),
        transcript = from.required("transcript", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("data", data)
        to.required("expires_at", expiresAt)
        to.required("transcript", transcript)
    }
}
