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
 * A file that the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseFileCitation
 */
public class ResponseFileCitation(
    /** Identifier of the file. */
    public val fileId: String,
    /** Name of the file. */
    public val filename: String,
    /** Place in the text where the citation belongs, in characters. */
    public val index: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseAnnotation {
    /** Tag of this kind. */
    public val type: String get() = "file_citation"

    override fun write(to: ObjectWriter) {
        to.constant("type", "file_citation")
        to.required("file_id", fileId, StringCodec)
        to.required("filename", filename, StringCodec)
        to.required("index", index, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseFileCitation, Builder>(ResponseFileCitation) {
        /** Sets [ResponseFileCitation.fileId]. */
        public fun fileId(value: String): Builder = set("file_id", value, StringCodec)

        /** Sets [ResponseFileCitation.filename]. */
        public fun filename(value: String): Builder = set("filename", value, StringCodec)

        /** Sets [ResponseFileCitation.index]. */
        public fun index(value: Long): Builder = set("index", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseFileCitation>() {
        override fun read(from: ObjectReader): ResponseFileCitation {
            from.constant("type", "file_citation")
            return ResponseFileCitation(
                fileId = from.required("file_id", StringCodec),
                filename = from.required("filename", StringCodec),
                index = from.required("index", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
