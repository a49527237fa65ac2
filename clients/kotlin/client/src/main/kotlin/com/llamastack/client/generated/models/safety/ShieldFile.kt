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
 * A file, by reference or in place.
 *
 * Source: safety.yaml#/components/schemas/ShieldFile
 */
public class ShieldFile(
    /** Identifier of an uploaded file. */
    public val fileId: Field<String> = Field.Absent,
    /** The content in base64. */
    public val fileData: Field<String> = Field.Absent,
    /** Name of the file. */
    public val filename: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("file_id", fileId, StringCodec)
        to.field("file_data", fileData, StringCodec)
        to.field("filename", filename, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var fileId: Field<String> = Field.Absent
        private var fileData: Field<String> = Field.Absent
        private var filename: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ShieldFile.fileId]. */
        public fun fileId(value: String?): Builder = apply { fileId = Field.of(value) }

        /** Sets [ShieldFile.fileData]. */
        public fun fileData(value: String?): Builder = apply { fileData = Field.of(value) }

        /** Sets [ShieldFile.filename]. */
        public fun filename(value: String?): Builder = apply { filename = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ShieldFile = ShieldFile(
            fileId = fileId,
            fileData = fileData,
            filename = filename,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ShieldFile>() {
        override fun read(from: ObjectReader): ShieldFile {
            return ShieldFile(
                fileId = from.field("file_id", StringCodec),
                fileData = from.field("file_data", StringCodec),
                filename = from.field("filename", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
