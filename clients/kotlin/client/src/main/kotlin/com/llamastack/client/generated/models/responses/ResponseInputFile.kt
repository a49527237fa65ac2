// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A file for the model; give its address, its identifier or its content.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputFile
 */
public class ResponseInputFile(
    /** Identifier of the file. */
    public val fileId: Field<String> = Field.Absent,
    /** Address of the file. */
    public val fileUrl: Field<String> = Field.Absent,
    /** Content of the file in base64, or as `data:`. */
    public val fileData: Field<String> = Field.Absent,
    /** Name of the file. */
    public val filename: Field<String> = Field.Absent,
    /** How closely to look at its pages. Default `auto`. */
    public val detail: Field<ResponseFileDetail> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseContentPart,
    ResponseInputContent {
    /** Tag of this kind. */
    public val type: String get() = "input_file"

    override fun write(to: ObjectWriter) {
        to.constant("type", "input_file")
        to.field("file_id", fileId, StringCodec)
        to.field("file_url", fileUrl, StringCodec)
        to.field("file_data", fileData, StringCodec)
        to.field("filename", filename, StringCodec)
        to.field("detail", detail, ResponseFileDetail)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var fileId: Field<String> = Field.Absent
        private var fileUrl: Field<String> = Field.Absent
        private var fileData: Field<String> = Field.Absent
        private var filename: Field<String> = Field.Absent
        private var detail: Field<ResponseFileDetail> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseInputFile.fileId]. */
        public fun fileId(value: String?): Builder = apply { fileId = Field.of(value) }

        /** Sets [ResponseInputFile.fileUrl]. */
        public fun fileUrl(value: String?): Builder = apply { fileUrl = Field.of(value) }

        /** Sets [ResponseInputFile.fileData]. */
        public fun fileData(value: String?): Builder = apply { fileData = Field.of(value) }

        /** Sets [ResponseInputFile.filename]. */
        public fun filename(value: String?): Builder = apply { filename = Field.of(value) }

        /** Sets [ResponseInputFile.detail]. */
        public fun detail(value: ResponseFileDetail?): Builder = apply { detail = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseInputFile = ResponseInputFile(
            fileId = fileId,
            fileUrl = fileUrl,
            fileData = fileData,
            filename = filename,
            detail = detail,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseInputFile>() {
        override fun read(from: ObjectReader): ResponseInputFile {
            from.constant("type", "input_file")
            return ResponseInputFile(
                fileId = from.field("file_id", StringCodec),
                fileUrl = from.field("file_url", StringCodec),
                fileData = from.field("file_data", StringCodec),
                filename = from.field("filename", StringCodec),
                detail = from.field("detail", ResponseFileDetail),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
