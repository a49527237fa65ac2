// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * What a sound says is complete.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioTranscriptDoneEvent
 */
public class ResponseAudioTranscriptDoneEvent @JvmOverloads constructor(
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.audio.transcript.done"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.audio.transcript.done").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("sequence_number", sequenceNumber)
    }
}
