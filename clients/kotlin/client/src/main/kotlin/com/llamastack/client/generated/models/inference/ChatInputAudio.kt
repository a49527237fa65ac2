// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatInputAudio, Builder>(ChatInputAudio) {
        /** Sets [ChatInputAudio.data]. */
        public fun data(value: String): Builder = set("data", value, StringCodec)

        /** Sets [ChatInputAudio.format]. */
        public fun format(value: InputAudioFormat): Builder = set("format", value, InputAudioFormat)
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
