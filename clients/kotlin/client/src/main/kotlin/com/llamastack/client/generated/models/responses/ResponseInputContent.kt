// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One piece of content for the model.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputContent
 */
public sealed interface ResponseInputContent : ResponsePromptVariable {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseInputContent>("type") {
        override fun read(value: String, from: ObjectReader): ResponseInputContent? = when (value) {
            "input_text" -> ResponseInputText(from)
            "input_image" -> ResponseInputImage(from)
            "input_file" -> ResponseInputFile(from)
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
    }
}
