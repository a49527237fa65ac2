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
 * Where an image may change.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageMask
 */
public class ResponseImageMask(
    /** The mask as `data:`. */
    public val imageUrl: Field<String> = Field.Absent,
    /** File that holds the mask. */
    public val fileId: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("image_url", imageUrl, StringCodec)
        to.field("file_id", fileId, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var imageUrl: Field<String> = Field.Absent
        private var fileId: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseImageMask.imageUrl]. */
        public fun imageUrl(value: String?): Builder = apply { imageUrl = Field.of(value) }

        /** Sets [ResponseImageMask.fileId]. */
        public fun fileId(value: String?): Builder = apply { fileId = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseImageMask = ResponseImageMask(
            imageUrl = imageUrl,
            fileId = fileId,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseImageMask>() {
        override fun read(from: ObjectReader): ResponseImageMask {
            return ResponseImageMask(
                imageUrl = from.field("image_url", StringCodec),
                fileId = from.field("file_id", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
