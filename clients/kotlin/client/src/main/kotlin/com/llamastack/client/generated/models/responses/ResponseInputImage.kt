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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseInputImage, Builder>(ResponseInputImage) {
        /** Sets [ResponseInputImage.imageUrl]. */
        public fun imageUrl(value: String?): Builder = set("image_url", value, StringCodec)

        /** Sets [ResponseInputImage.fileId]. */
        public fun fileId(value: String?): Builder = set("file_id", value, StringCodec)

        /** Sets [ResponseInputImage.detail]. */
        public fun detail(value: ResponseImageDetail?): Builder = set("detail", value, ResponseImageDetail)
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
    }
}
