// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.EnumDecoder
import com.llamastack.client.runtime.json.OpenEnum

/**
 * Format of a sound.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputAudioFormat
 */
public class ResponseInputAudioFormat(value: String) : OpenEnum(value) {
    /** The known values. */
    public companion object : EnumDecoder<ResponseInputAudioFormat>() {
        /** `mp3`. */
        @JvmField
        public val MP3: ResponseInputAudioFormat = ResponseInputAudioFormat("mp3")

        /** `wav`. */
        @JvmField
        public val WAV: ResponseInputAudioFormat = ResponseInputAudioFormat("wav")

        override fun of(value: String): ResponseInputAudioFormat = ResponseInputAudioFormat(value)
    }
}
