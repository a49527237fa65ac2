// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A source of a text.
 *
 * Source: responses.yaml#/components/schemas/ResponseAnnotation
 */
public sealed interface ResponseAnnotation : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseAnnotation>("type") {
        override fun read(value: String, from: ObjectReader): ResponseAnnotation? = when (value) {
            "file_citation" -> ResponseFileCitation(from)
            "url_citation" -> ResponseUrlCitation(from)
            "container_file_citation" -> ResponseContainerFileCitation(from)
            "file_path" -> ResponseFilePath(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun fileCitation(fileId: String, filename: String, index: Long): ResponseFileCitation =
            ResponseFileCitation(fileId = fileId, filename = filename, index = index)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun urlCitation(url: String, title: String, startIndex: Long, endIndex: Long): ResponseUrlCitation =
            ResponseUrlCitation(url = url, title = title, startIndex = startIndex, endIndex = endIndex)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun containerFileCitation(
            containerId: String,
            fileId: String,
            filename: String,
            startIndex: Long,
            endIndex: Long,
        ): ResponseContainerFileCitation =
            ResponseContainerFileCitation(
                containerId = containerId,
                fileId = fileId,
                filename = filename,
                startIndex = startIndex,
                endIndex = endIndex,
            )

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun filePath(fileId: String, index: Long): ResponseFilePath =
            ResponseFilePath(fileId = fileId, index = index)
    }
}
