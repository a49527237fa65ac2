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
 * More of what a sound says.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDeltaEvent
 */
public class ResponseAudioTranscriptDeltaEvent(
    /** The new characters. */
    public val delta: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.audio.transcript.delta"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.audio.transcript.delta")
        to.required("delta", delta, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseAudioTranscriptDeltaEvent>() {
        override fun read(from: ObjectReader): ResponseAudioTranscriptDeltaEvent {
            from.constant("type", "response.audio.transcript.delta")
            return ResponseAudioTranscriptDeltaEvent(
                delta = from.required("delta", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
