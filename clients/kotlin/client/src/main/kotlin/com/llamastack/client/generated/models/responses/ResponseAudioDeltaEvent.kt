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
 * More of a sound.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioDeltaEvent
 */
public class ResponseAudioDeltaEvent(
    /** The new bytes in base64. */
    public val delta: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.audio.delta"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.audio.delta")
        to.required("delta", delta, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseAudioDeltaEvent>() {
        override fun read(from: ObjectReader): ResponseAudioDeltaEvent {
            from.constant("type", "response.audio.delta")
            return ResponseAudioDeltaEvent(
                delta = from.required("delta", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
