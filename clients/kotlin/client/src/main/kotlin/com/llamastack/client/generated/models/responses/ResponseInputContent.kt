// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One piece of content for the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputContent
 */
public sealed interface ResponseInputContent : ResponsePromptVariable {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseInputContent>("type") {
        override fun read(value: String, json: JsonObject): ResponseInputContent = when (value) {
            "input_text" -> ResponseInputText.decode(json)
            "input_image" -> ResponseInputImage.decode(json)
            "input_file" -> ResponseInputFile.decode(json)
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
    }
}
