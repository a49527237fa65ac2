// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A sound is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioDoneEvent
 */
public class ResponseAudioDoneEvent(
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.audio.done"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.audio.done")
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseAudioDoneEvent>() {
        override fun read(from: ObjectReader): ResponseAudioDoneEvent {
            from.constant("type", "response.audio.done")
            return ResponseAudioDoneEvent(
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
