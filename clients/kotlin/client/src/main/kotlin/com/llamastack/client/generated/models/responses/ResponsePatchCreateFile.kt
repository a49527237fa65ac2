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
 * A new file.
 *
 * Source: responses.yaml#/components/schemas/ResponsePatchCreateFile
 */
public class ResponsePatchCreateFile(
    /** Path of the file. */
    public val path: String,
    /** Its lines as a diff. */
    public val diff: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponsePatchOperation {
    /** Tag of this kind. */
    public val type: String get() = "create_file"

    override fun write(to: ObjectWriter) {
        to.constant("type", "create_file")
        to.required("path", path, StringCodec)
        to.required("diff", diff, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponsePatchCreateFile, Builder>(ResponsePatchCreateFile) {
        /** Sets [ResponsePatchCreateFile.path]. */
        public fun path(value: String): Builder = set("path", value, StringCodec)

        /** Sets [ResponsePatchCreateFile.diff]. */
        public fun diff(value: String): Builder = set("diff", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponsePatchCreateFile>() {
        override fun read(from: ObjectReader): ResponsePatchCreateFile {
            from.constant("type", "create_file")
            return ResponsePatchCreateFile(
                path = from.required("path", StringCodec),
                diff = from.required("diff", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
