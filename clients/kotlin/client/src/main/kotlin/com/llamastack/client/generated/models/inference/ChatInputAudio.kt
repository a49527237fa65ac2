// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Sound given to the model.
 *
 * Source: inference.yaml#/components/schemas/ChatInputAudio
 */
public class ChatInputAudio(
    /** The sound in base64. */
    public val data: String,
    /** Format of sound given to a model. */
    public val format: InputAudioFormat,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("data", data, StringCodec)
        to.required("format", format, InputAudioFormat)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatInputAudio>() {
        override fun read(from: ObjectReader): ChatInputAudio {
            return ChatInputAudio(
                data = from.required("data", StringCodec),
                format = from.required("format", InputAudioFormat),
                additionalProperties = from.rest(),
            )
        }
    }
}
