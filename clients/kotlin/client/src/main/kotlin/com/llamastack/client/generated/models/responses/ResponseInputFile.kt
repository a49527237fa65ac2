// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileId = from.field("file_id", StringDecoder),
        fileUrl = from.field("file_url", StringDecoder),
        fileData = from.field("file_data", StringDecoder),
        filename = from.field("filename", StringDecoder),
        detail = from.field("detail", ResponseFileDetail),
        additionalProperties = from.constant("type", "input_file").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("file_id", fileId)
        to.field("file_url", fileUrl)
        to.field("file_data", fileData)
        to.field("filename", filename)
        to.field("detail", detail)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseInputFile, Builder>() {
        override fun make(from: ObjectReader): ResponseInputFile = ResponseInputFile(from)

        /** Sets [ResponseInputFile.fileId]. */
        public fun fileId(value: String?): Builder = set("file_id", value)

        /** Sets [ResponseInputFile.fileUrl]. */
        public fun fileUrl(value: String?): Builder = set("file_url", value)

        /** Sets [ResponseInputFile.fileData]. */
        public fun fileData(value: String?): Builder = set("file_data", value)

        /** Sets [ResponseInputFile.filename]. */
        public fun filename(value: String?): Builder = set("filename", value)

        /** Sets [ResponseInputFile.detail]. */
        public fun detail(value: ResponseFileDetail?): Builder = set("detail", value)
    }
}
