// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Format of spoken output.
 *
 * Source: inference.yaml#/components/schemas/OutputAudioFormat
 */
public class OutputAudioFormat(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<OutputAudioFormat>() {
        /** `wav`. */
        @JvmField
        public val WAV: OutputAudioFormat = OutputAudioFormat("wav")

        /** `aac`. */
        @JvmField
        public val AAC: OutputAudioFormat = OutputAudioFormat("aac")

        /** `mp3`. */
        @JvmField
        public val MP3: OutputAudioFormat = OutputAudioFormat("mp3")

        /** `flac`. */
        @JvmField
        public val FLAC: OutputAudioFormat = OutputAudioFormat("flac")

        /** `opus`. */
        @JvmField
        public val OPUS: OutputAudioFormat = OutputAudioFormat("opus")

        /** `pcm16`. */
        @JvmField
        public val PCM16: OutputAudioFormat = OutputAudioFormat("pcm16")

        override fun of(value: String): OutputAudioFormat = OutputAudioFormat(value)
    }
}
