// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Images that the model makes.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationTool
 */
public class ResponseImageGenerationTool(
    /** Model that makes them. */
    public val model: Field<String> = Field.Absent,
    /** Whether to make an image anew or from another. Default `auto`. */
    public val action: Field<ResponseImageAction> = Field.Absent,
    /** Width and height, such as `1024x1024`, or `auto`. */
    public val size: Field<String> = Field.Absent,
    /** Quality of the image. Default `auto`. */
    public val quality: Field<ResponseImageQuality> = Field.Absent,
    /** Background of the image. Default `auto`. */
    public val background: Field<ResponseImageBackground> = Field.Absent,
    /** Format of the image. Default `png`. */
    public val outputFormat: Field<ResponseImageFormat> = Field.Absent,
    /** Quality of compression in percent. Default 100. */
    public val outputCompression: Field<Long> = Field.Absent,
    /** How closely to keep to the image given. */
    public val inputFidelity: Field<ResponseImageFidelity> = Field.Absent,
    /** Where the image given may change. */
    public val inputImageMask: Field<ResponseImageMask> = Field.Absent,
    /** How strictly images are judged, such as `auto` or `low`. */
    public val moderation: Field<String> = Field.Absent,
    /** How many unfinished images to stream. Default 0. */
    public val partialImages: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "image_generation"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        model = from.field("model", StringDecoder),
        action = from.field("action", ResponseImageAction),
        size = from.field("size", StringDecoder),
        quality = from.field("quality", ResponseImageQuality),
        background = from.field("background", ResponseImageBackground),
        outputFormat = from.field("output_format", ResponseImageFormat),
        outputCompression = from.field("output_compression", LongDecoder),
        inputFidelity = from.field("input_fidelity", ResponseImageFidelity),
        inputImageMask = from.field("input_image_mask", model { ResponseImageMask(it) }),
        moderation = from.field("moderation", StringDecoder),
        partialImages = from.field("partial_images", LongDecoder),
        additionalProperties = from.constant("type", "image_generation").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("model", model)
        to.field("action", action)
        to.field("size", size)
        to.field("quality", quality)
        to.field("background", background)
        to.field("output_format", outputFormat)
        to.field("output_compression", outputCompression)
        to.field("input_fidelity", inputFidelity)
        to.field("input_image_mask", inputImageMask)
        to.field("moderation", moderation)
        to.field("partial_images", partialImages)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseImageGenerationTool, Builder>() {
        override fun make(from: ObjectReader): ResponseImageGenerationTool = ResponseImageGenerationTool(from)

        /** Sets [ResponseImageGenerationTool.model]. */
        public fun model(value: String?): Builder = set("model", value)

        /** Sets [ResponseImageGenerationTool.action]. */
        public fun action(value: ResponseImageAction?): Builder = set("action", value)

        /** Sets [ResponseImageGenerationTool.size]. */
        public fun size(value: String?): Builder = set("size", value)

        /** Sets [ResponseImageGenerationTool.quality]. */
        public fun quality(value: ResponseImageQuality?): Builder = set("quality", value)

        /** Sets [ResponseImageGenerationTool.background]. */
        public fun background(value: ResponseImageBackground?): Builder = set("background", value)

        /** Sets [ResponseImageGenerationTool.outputFormat]. */
        public fun outputFormat(value: ResponseImageFormat?): Builder = set("output_format", value)

        /** Sets [ResponseImageGenerationTool.outputCompression]. */
        public fun outputCompression(value: Long?): Builder = set("output_compression", value)

        /** Sets [ResponseImageGenerationTool.inputFidelity]. */
        public fun inputFidelity(value: ResponseImageFidelity?): Builder = set("input_fidelity", value)

        /** Sets [ResponseImageGenerationTool.inputImageMask]. */
        public fun inputImageMask(value: ResponseImageMask?): Builder = set("input_image_mask", value)

        /** Sets [ResponseImageGenerationTool.moderation]. */
        public fun moderation(value: String?): Builder = set("moderation", value)

        /** Sets [ResponseImageGenerationTool.partialImages]. */
        public fun partialImages(value: Long?): Builder = set("partial_images", value)
    }
}
