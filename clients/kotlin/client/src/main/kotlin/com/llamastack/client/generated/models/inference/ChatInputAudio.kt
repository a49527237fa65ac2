// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Sound given to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatInputAudio
 */
public class ChatInputAudio @JvmOverloads constructor(
    /** The sound in base64. */
    public val data: String,
    /** Format of sound given to a model. */
    public val format: InputAudioFormat,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        data = from.required("data", StringDecoder),
        format = from.required("format", InputAudioFormat),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("data", data)
        to.required("format", format)
    }
}
