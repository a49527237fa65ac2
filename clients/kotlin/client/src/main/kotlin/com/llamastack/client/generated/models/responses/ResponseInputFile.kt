// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseInputFile, Builder>(ResponseInputFile) {
        /** Sets [ResponseInputFile.fileId]. */
        public fun fileId(value: String?): Builder = set("file_id", value, StringCodec)

        /** Sets [ResponseInputFile.fileUrl]. */
        public fun fileUrl(value: String?): Builder = set("file_url", value, StringCodec)

        /** Sets [ResponseInputFile.fileData]. */
        public fun fileData(value: String?): Builder = set("file_data", value, StringCodec)

        /** Sets [ResponseInputFile.filename]. */
        public fun filename(value: String?): Builder = set("filename", value, StringCodec)

        /** Sets [ResponseInputFile.detail]. */
        public fun detail(value: ResponseFileDetail?): Builder = set("detail", value, ResponseFileDetail)
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
    }
}
