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
    override fun write(to: ObjectWriter) {
        to.field("url", url, Url)
        to.field("data", data, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var url: Field<Url> = Field.Absent
        private var data: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ImageSource.url]. */
        public fun url(value: Url?): Builder = apply { url = Field.of(value) }

        /** Sets [ImageSource.data]. */
        public fun data(value: String?): Builder = apply { data = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ImageSource = ImageSource(
            url = url,
            data = data,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ImageSource>() {
        override fun read(from: ObjectReader): ImageSource {
            return ImageSource(
                url = from.field("url", Url),
                data = from.field("data", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
