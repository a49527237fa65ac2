// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Format of sound given to a model.
 *
 * Source: inference.yaml#/components/schemas/InputAudioFormat
 */
public class InputAudioFormat(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<InputAudioFormat>() {
        /** `wav`. */
        @JvmField
        public val WAV: InputAudioFormat = InputAudioFormat("wav")

        /** `mp3`. */
        @JvmField
        public val MP3: InputAudioFormat = InputAudioFormat("mp3")

        override fun of(value: String): InputAudioFormat = InputAudioFormat(value)
    }
}
