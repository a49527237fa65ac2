// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * An image to moderate.
 *
 * Source: safety.yaml#/components/schemas/ModerationImagePart
 */
public class ModerationImagePart(
    /** Where an image is. */
    public val imageUrl: SafetyImageUrl,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ModerationInputPart {
    /** Tag of this kind. */
    public val type: String get() = "image_url"

    override fun write(to: ObjectWriter) {
        to.constant("type", "image_url")
        to.required("image_url", imageUrl, SafetyImageUrl)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ModerationImagePart, Builder>(ModerationImagePart) {
        /** Sets [ModerationImagePart.imageUrl]. */
        public fun imageUrl(value: SafetyImageUrl): Builder = set("image_url", value, SafetyImageUrl)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ModerationImagePart>() {
        override fun read(from: ObjectReader): ModerationImagePart {
            from.constant("type", "image_url")
            return ModerationImagePart(
                imageUrl = from.required("image_url", SafetyImageUrl),
                additionalProperties = from.rest(),
            )
        }
    }
}
