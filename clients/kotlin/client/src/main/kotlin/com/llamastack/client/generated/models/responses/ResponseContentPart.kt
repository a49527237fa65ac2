// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One part of a message.
 *
 * Source: responses.yaml#/components/schemas/ResponseContentPart
 */
public sealed interface ResponseContentPart : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseContentPart>("type") {
        override fun read(value: String, json: JsonObject): ResponseContentPart = when (value) {
            "input_text" -> ResponseInputText.decode(json)
            "input_image" -> ResponseInputImage.decode(json)
            "input_file" -> ResponseInputFile.decode(json)
            "input_audio" -> ResponseInputAudio.decode(json)
            "output_text" -> ResponseOutputTextPart.decode(json)
            "refusal" -> ResponseRefusal.decode(json)
            else -> UnknownVariant(value, json)
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
