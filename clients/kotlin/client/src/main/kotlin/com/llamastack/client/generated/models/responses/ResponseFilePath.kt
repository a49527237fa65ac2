// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A file that the text offers.
 *
 * Source: responses.yaml#/components/schemas/ResponseFilePath
 */
public class ResponseFilePath(
    /** Identifier of the file. */
    public val fileId: String,
    /** Place in the text where the file belongs, in characters. */
    public val index: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseAnnotation {
    /** Tag of this kind. */
    public val type: String get() = "file_path"

    override fun write(to: ObjectWriter) {
        to.constant("type", "file_path")
        to.required("file_id", fileId, StringCodec)
        to.required("index", index, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFilePath, Builder>(ResponseFilePath) {
        /** Sets [ResponseFilePath.fileId]. */
        public fun fileId(value: String): Builder = set("file_id", value, StringCodec)

        /** Sets [ResponseFilePath.index]. */
        public fun index(value: Long): Builder = set("index", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseFilePath>() {
        override fun read(from: ObjectReader): ResponseFilePath {
            from.constant("type", "file_path")
            return ResponseFilePath(
                fileId = from.required("file_id", StringCodec),
                index = from.required("index", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
