// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * More of an image.
 *
 * Source: common.yaml#/components/schemas/ImageDelta
 */
public class ImageDelta(
    /** Bytes of the image in base64. */
    public val image: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ContentDelta {
    /** Tag of this kind. */
    public val type: String get() = "image"

    override fun write(to: ObjectWriter) {
        to.constant("type", "image")
        to.required("image", image, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ImageDelta>() {
        override fun read(from: ObjectReader): ImageDelta {
            from.constant("type", "image")
            return ImageDelta(
                image = from.required("image", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
