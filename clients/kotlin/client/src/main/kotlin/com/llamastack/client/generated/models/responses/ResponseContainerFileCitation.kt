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
 * A file in a container that a part of the text draws on.
 *
 * Source: responses.yaml#/components/schemas/ResponseContainerFileCitation
 */
public class ResponseContainerFileCitation(
    /** Identifier of the container. */
    public val containerId: String,
    /** Identifier of the file. */
    public val fileId: String,
    /** Name of the file. */
    public val filename: String,
    /** First character of the part. */
    public val startIndex: Long,
    /** Last character of the part. */
    public val endIndex: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseAnnotation {
    /** Tag of this kind. */
    public val type: String get() = "container_file_citation"

    override fun write(to: ObjectWriter) {
        to.constant("type", "container_file_citation")
        to.required("container_id", containerId, StringCodec)
        to.required("file_id", fileId, StringCodec)
        to.required("filename", filename, StringCodec)
        to.required("start_index", startIndex, LongCodec)
        to.required("end_index", endIndex, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseContainerFileCitation, Builder>(ResponseContainerFileCitation) {
        /** Sets [ResponseContainerFileCitation.containerId]. */
        public fun containerId(value: String): Builder = set("container_id", value, StringCodec)

        /** Sets [ResponseContainerFileCitation.fileId]. */
        public fun fileId(value: String): Builder = set("file_id", value, StringCodec)

        /** Sets [ResponseContainerFileCitation.filename]. */
        public fun filename(value: String): Builder = set("filename", value, StringCodec)

        /** Sets [ResponseContainerFileCitation.startIndex]. */
        public fun startIndex(value: Long): Builder = set("start_index", value, LongCodec)

        /** Sets [ResponseContainerFileCitation.endIndex]. */
        public fun endIndex(value: Long): Builder = set("end_index", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseContainerFileCitation>() {
        override fun read(from: ObjectReader): ResponseContainerFileCitation {
            from.constant("type", "container_file_citation")
            return ResponseContainerFileCitation(
                containerId = from.required("container_id", StringCodec),
                fileId = from.required("file_id", StringCodec),
                filename = from.required("filename", StringCodec),
                startIndex = from.required("start_index", LongCodec),
                endIndex = from.required("end_index", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
