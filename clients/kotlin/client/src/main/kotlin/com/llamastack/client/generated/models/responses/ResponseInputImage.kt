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
 * An image for the model; give its address or its file.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputImage
 */
public class ResponseInputImage(
    /** Address of the image, or the image itself as `data:`. */
    public val imageUrl: Field<String> = Field.Absent,
    /** File that holds the image. */
    public val fileId: Field<String> = Field.Absent,
    /** How closely to look. Default `auto`. */
    public val detail: Field<ResponseImageDetail> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseContentPart,
    ResponseInputContent {
    /** Tag of this kind. */
    public val type: String get() = "input_image"

    override fun write(to: ObjectWriter) {
        to.constant("type", "input_image")
        to.field("image_url", imageUrl, StringCodec)
        to.field("file_id", fileId, StringCodec)
        to.field("detail", detail, ResponseImageDetail)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var imageUrl: Field<String> = Field.Absent
        private var fileId: Field<String> = Field.Absent
        private var detail: Field<ResponseImageDetail> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseInputImage.imageUrl]. */
        public fun imageUrl(value: String?): Builder = apply { imageUrl = Field.of(value) }

        /** Sets [ResponseInputImage.fileId]. */
        public fun fileId(value: String?): Builder = apply { fileId = Field.of(value) }

        /** Sets [ResponseInputImage.detail]. */
        public fun detail(value: ResponseImageDetail?): Builder = apply { detail = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseInputImage = ResponseInputImage(
            imageUrl = imageUrl,
            fileId = fileId,
            detail = detail,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseInputImage>() {
        override fun read(from: ObjectReader): ResponseInputImage {
            from.constant("type", "input_image")
            return ResponseInputImage(
                imageUrl = from.field("image_url", StringCodec),
                fileId = from.field("file_id", StringCodec),
                detail = from.field("detail", ResponseImageDetail),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
