// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Where an image comes from; give one of the two.
 *
 * Source: common.yaml#/components/schemas/ImageSource
 */
public class ImageSource(
    /** Where the image is kept. */
    public val url: Field<Url> = Field.Absent,
    /** The image itself in base64. */
    public val data: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        url = from.field("url", model { Url(it) }),
        data = from.field("data", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("url", url)
        to.field("data", data)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ImageSource, Builder>() {
        override fun make(from: ObjectReader): ImageSource = ImageSource(from)

        /** Sets [ImageSource.url]. */
        public fun url(value: Url?): Builder = set("url", value)

        /** Sets [ImageSource.data]. */
        public fun data(value: String?): Builder = set("data", value)
    }
}
