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
 * A picture of the screen.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerScreenshot
 */
public class ResponseComputerScreenshot(
    /** Address of the picture. */
    public val imageUrl: Field<String> = Field.Absent,
    /** File that holds the picture. */
    public val fileId: Field<String> = Field.Absent,
    /** How closely to look. Default `auto`. */
    public val detail: Field<ResponseImageDetail> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Tag of this kind. */
    public val type: String get() = "computer_screenshot"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        imageUrl = from.field("image_url", StringDecoder),
        fileId = from.field("file_id", StringDecoder),
        detail = from.field("detail", ResponseImageDetail),
        additionalProperties = from.constant("type", "computer_screenshot").rest(),
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
    public class Builder : ModelBuilder<ResponseComputerScreenshot, Builder>() {
        override fun make(from: ObjectReader): ResponseComputerScreenshot = ResponseComputerScreenshot(from)

        /** Sets [ResponseComputerScreenshot.imageUrl]. */
        public fun imageUrl(value: String?): Builder = set("image_url", value)

        /** Sets [ResponseComputerScreenshot.fileId]. */
        public fun fileId(value: String?): Builder = set("file_id", value)

        /** Sets [ResponseComputerScreenshot.detail]. */
        public fun detail(value: ResponseImageDetail?): Builder = set("detail", value)
    }
}
