// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * How spoken output sounds and is encoded.
 *
 * Source: inference.yaml#/components/schemas/ChatAudioOptions
 */
public class ChatAudioOptions(
    /** Format of spoken output. */
    public val format: OutputAudioFormat,
    /** A voice by name, or a voice of your own by identifier. */
    public val voice: ChatVoice,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("format", format, OutputAudioFormat)
        to.required("voice", voice, ChatVoice)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatAudioOptions, Builder>(ChatAudioOptions) {
        /** Sets [ChatAudioOptions.format]. */
        public fun format(value: OutputAudioFormat): Builder = set("format", value, OutputAudioFormat)

        /** Sets [ChatAudioOptions.voice]. */
        public fun voice(value: ChatVoice): Builder = set("voice", value, ChatVoice)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAudioOptions>() {
        override fun read(from: ObjectReader): ChatAudioOptions {
            return ChatAudioOptions(
                format = from.required("format", OutputAudioFormat),
                voice = from.required("voice", ChatVoice),
                additionalProperties = from.rest(),
            )
        }
    }
}
