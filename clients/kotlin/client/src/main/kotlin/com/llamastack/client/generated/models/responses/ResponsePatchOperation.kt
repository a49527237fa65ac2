// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One change to a file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchOperation
 */
public sealed interface ResponsePatchOperation : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponsePatchOperation>("type") {
        override fun read(value: String, from: ObjectReader): ResponsePatchOperation? = when (value) {
            "create_file" -> ResponsePatchCreateFile(from)
            "update_file" -> ResponsePatchUpdateFile(from)
            "delete_file" -> ResponsePatchDeleteFile(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun createFile(path: String, diff: String): ResponsePatchCreateFile =
            ResponsePatchCreateFile(path = path, diff = diff)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun updateFile(path: String, diff: String): ResponsePatchUpdateFile =
            ResponsePatchUpdateFile(path = path, diff = diff)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun deleteFile(path: String): ResponsePatchDeleteFile =
            ResponsePatchDeleteFile(path = path)
    }
}
