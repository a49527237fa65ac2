// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How spoken output sounds and is encoded.
 *
 * Source: inference.yaml#/components/schemas/ChatAudioOptions
 */
public class ChatAudioOptions @JvmOverloads constructor(
    /** Format of spoken output. */
    public val format: OutputAudioFormat,
    /** A voice by name, or a voice of your own by identifier. */
    public val voice: ChatVoice,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        format = from.required("format", OutputAudioFormat),
        voice = from.required("voice", ChatVoice),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("format", format)
        to.required("voice", voice)
    }
}
