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
 * A file, by identifier or in place.
 *
 * Source: inference.yaml#/components/schemas/ChatFile
 */
public class ChatFile(
    /** Identifier of an uploaded file. */
    public val fileId: Field<String> = Field.Absent,
    /** The file itself in base64. */
    public val fileData: Field<String> = Field.Absent,
    /** Its name. */
    public val filename: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        fileId = from.field("file_id", StringDecoder),
        fileData = from.field("file_data", StringDecoder),
        filename = from.field("filename", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("file_id", fileId)
        to.field("file_data", fileData)
        to.field("filename", filename)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatFile, Builder>() {
        override fun make(from: ObjectReader): ChatFile = ChatFile(from)

        /** Sets [ChatFile.fileId]. */
        public fun fileId(value: String?): Builder = set("file_id", value)

        /** Sets [ChatFile.fileData]. */
        public fun fileData(value: String?): Builder = set("file_data", value)

        /** Sets [ChatFile.filename]. */
        public fun filename(value: String?): Builder = set("filename", value)
    }
}
