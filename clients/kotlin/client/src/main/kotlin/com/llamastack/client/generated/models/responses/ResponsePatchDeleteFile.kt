// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A file goes away.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchDeleteFile
 */
public class ResponsePatchDeleteFile(
    /** Path of the file. */
    public val path: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponsePatchOperation {
    /** Tag of this kind. */
    public val type: String get() = "delete_file"

    override fun write(to: ObjectWriter) {
        to.constant("type", "delete_file")
        to.required("path", path, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponsePatchDeleteFile, Builder>(ResponsePatchDeleteFile) {
        /** Sets [ResponsePatchDeleteFile.path]. */
        public fun path(value: String): Builder = set("path", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponsePatchDeleteFile>() {
        override fun read(from: ObjectReader): ResponsePatchDeleteFile {
            from.constant("type", "delete_file")
            return ResponsePatchDeleteFile(
                path = from.required("path", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
