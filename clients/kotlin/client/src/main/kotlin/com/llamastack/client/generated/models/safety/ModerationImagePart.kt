// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * An image to moderate.
 *
 * Source: safety.yaml#/components/schemas/ModerationImagePart
 */
public class ModerationImagePart @JvmOverloads constructor(
    /** Where an image is. */
    public val imageUrl: SafetyImageUrl,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ModerationInputPart {
    /** Tag of this kind. */
    public val type: String get() = "image_url"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        imageUrl = from.required("image_url", model { SafetyImageUrl(it) }),
        additionalProperties = from.constant("type", "image_url").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("image_url", imageUrl)
    }
}
