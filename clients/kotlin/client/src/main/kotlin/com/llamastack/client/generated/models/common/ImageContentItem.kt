// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * An image, by reference or in place.
 *
 * Source: common.yaml#/components/schemas/ImageContentItem
 */
public class ImageContentItem(
    /** Where an image comes from; give one of the two. */
    public val image: ImageSource,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    InterleavedContentItem,
    ShieldContentPart {
    /** Tag of this kind. */
    public val type: String get() = "image"

    override fun write(to: ObjectWriter) {
        to.constant("type", "image")
        to.required("image", image, ImageSource)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ImageContentItem, Builder>(ImageContentItem) {
        /** Sets [ImageContentItem.image]. */
        public fun image(value: ImageSource): Builder = set("image", value, ImageSource)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ImageContentItem>() {
        override fun read(from: ObjectReader): ImageContentItem {
            from.constant("type", "image")
            return ImageContentItem(
                image = from.required("image", ImageSource),
                additionalProperties = from.rest(),
            )
        }
    }
}
