// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * An image, by reference or in place.
 *
 * Source: common.yaml#/components/schemas/ImageContentItem
 */
public class ImageContentItem @JvmOverloads constructor(
    /** Where an image comes from; give one of the two. */
    public val image: ImageSource,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    InterleavedContentItem,
    ShieldContentPart {
    /** Tag of this kind. */
    public val type: String get() = "image"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        image = from.required("image", model { ImageSource(it) }),
        additionalProperties = from.constant("type", "image").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("image", image)
    }
}
