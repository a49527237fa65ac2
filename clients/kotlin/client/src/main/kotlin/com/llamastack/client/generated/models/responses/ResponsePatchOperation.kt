// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One change to a file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchOperation
 */
public sealed interface ResponsePatchOperation : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponsePatchOperation>("type") {
        override fun read(value: String, json: JsonObject): ResponsePatchOperation = when (value) {
            "create_file" -> ResponsePatchCreateFile.decode(json)
            "update_file" -> ResponsePatchUpdateFile.decode(json)
            "delete_file" -> ResponsePatchDeleteFile.decode(json)
            else -> UnknownVariant(value, json)
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
