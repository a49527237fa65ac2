// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * More of a sound.
 *
 * Source: responses.yaml#/components/schemas/ResponseAudioDeltaEvent
 */
public class ResponseAudioDeltaEvent @JvmOverloads constructor(
    /** The new bytes in base64. */
    public val delta: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.audio.delta"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        delta = from.required("delta", StringDecoder),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.audio.delta").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("delta", delta)
        to.required("sequence_number", sequenceNumber)
    }
}
