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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        imageUrl = from.field("image_url", StringDecoder),
        fileId = from.field("file_id", StringDecoder),
        detail = from.field("detail", ResponseImageDetail),
        additionalProperties = from.constant("type", "input_image").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("image_url", imageUrl)
        to.field("file_id", fileId)
        to.field("detail", detail)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseInputImage, Builder>() {
        override fun make(from: ObjectReader): ResponseInputImage = ResponseInputImage(from)

        /** Sets [ResponseInputImage.imageUrl]. */
        public fun imageUrl(value: String?): Builder = set("image_url", value)

        /** Sets [ResponseInputImage.fileId]. */
        public fun fileId(value: String?): Builder = set("file_id", value)

        /** Sets [ResponseInputImage.detail]. */
        public fun detail(value: ResponseImageDetail?): Builder = set("detail", value)
    }
}
