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
 * New lines in a file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchUpdateFile
 */
public class ResponsePatchUpdateFile(
    /** Path of the file. */
    public val path: String,
    /** The change as a diff. */
    public val diff: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponsePatchOperation {
    /** Tag of this kind. */
    public val type: String get() = "update_file"

    override fun write(to: ObjectWriter) {
        to.constant("type", "update_file")
        to.required("path", path, StringCodec)
        to.required("diff", diff, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponsePatchUpdateFile, Builder>(ResponsePatchUpdateFile) {
        /** Sets [ResponsePatchUpdateFile.path]. */
        public fun path(value: String): Builder = set("path", value, StringCodec)

        /** Sets [ResponsePatchUpdateFile.diff]. */
        public fun diff(value: String): Builder = set("diff", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponsePatchUpdateFile>() {
        override fun read(from: ObjectReader): ResponsePatchUpdateFile {
            from.constant("type", "update_file")
            return ResponsePatchUpdateFile(
                path = from.required("path", StringCodec),
                diff = from.required("diff", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
