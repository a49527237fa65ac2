// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One part of a message.
 *
 * Source: responses.yaml#/components/schemas/ResponseContentPart
 */
public sealed interface ResponseContentPart : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseContentPart>("type") {
        override fun read(value: String, from: ObjectReader): ResponseContentPart? = when (value) {
            "input_text" -> ResponseInputText(from)
            "input_image" -> ResponseInputImage(from)
            "input_file" -> ResponseInputFile(from)
            "input_audio" -> ResponseInputAudio(from)
            "output_text" -> ResponseOutputTextPart(from)
            "refusal" -> ResponseRefusal(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun inputText(text: String): ResponseInputText =
            ResponseInputText(text = text)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun inputImage(): ResponseInputImage =
            ResponseInputImage()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun inputFile(): ResponseInputFile =
            ResponseInputFile()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun inputAudio(inputAudio: ResponseInputAudioData): ResponseInputAudio =
            ResponseInputAudio(inputAudio = inputAudio)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun outputText(text: String): ResponseOutputTextPart =
            ResponseOutputTextPart(text = text)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun refusal(refusal: String): ResponseRefusal =
            ResponseRefusal(refusal = refusal)
    }
}
