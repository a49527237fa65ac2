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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        imageUrl = from.field("image_url", StringDecoder),
        fileId = from.field("file_id", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("image_url", imageUrl)
        to.field("file_id", fileId)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseImageMask, Builder>() {
        override fun make(from: ObjectReader): ResponseImageMask = ResponseImageMask(from)

        /** Sets [ResponseImageMask.imageUrl]. */
        public fun imageUrl(value: String?): Builder = set("image_url", value)

        /** Sets [ResponseImageMask.fileId]. */
        public fun fileId(value: String?): Builder = set("file_id", value)
    }
}
