// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * More of an image.
 *
 * Source: common.yaml#/components/schemas/ImageDelta
 */
public class ImageDelta @JvmOverloads constructor(
    /** Bytes of the image in base64. */
    public val image: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ContentDelta {
    /** Tag of this kind. */
    public val type: String get() = "image"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        image = from.required("image", StringDecoder),
        additionalProperties = from.constant("type", "image").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("image", image)
    }
}
