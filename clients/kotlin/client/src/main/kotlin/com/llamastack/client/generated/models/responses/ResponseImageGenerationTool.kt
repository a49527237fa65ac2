// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "image_generation")
        to.field("model", model, StringCodec)
        to.field("action", action, ResponseImageAction)
        to.field("size", size, StringCodec)
        to.field("quality", quality, ResponseImageQuality)
        to.field("background", background, ResponseImageBackground)
        to.field("output_format", outputFormat, ResponseImageFormat)
        to.field("output_compression", outputCompression, LongCodec)
        to.field("input_fidelity", inputFidelity, ResponseImageFidelity)
        to.field("input_image_mask", inputImageMask, ResponseImageMask)
        to.field("moderation", moderation, StringCodec)
        to.field("partial_images", partialImages, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var model: Field<String> = Field.Absent
        private var action: Field<ResponseImageAction> = Field.Absent
        private var size: Field<String> = Field.Absent
        private var quality: Field<ResponseImageQuality> = Field.Absent
        private var background: Field<ResponseImageBackground> = Field.Absent
        private var outputFormat: Field<ResponseImageFormat> = Field.Absent
        private var outputCompression: Field<Long> = Field.Absent
        private var inputFidelity: Field<ResponseImageFidelity> = Field.Absent
        private var inputImageMask: Field<ResponseImageMask> = Field.Absent
        private var moderation: Field<String> = Field.Absent
        private var partialImages: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseImageGenerationTool.model]. */
        public fun model(value: String?): Builder = apply { model = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.action]. */
        public fun action(value: ResponseImageAction?): Builder = apply { action = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.size]. */
        public fun size(value: String?): Builder = apply { size = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.quality]. */
        public fun quality(value: ResponseImageQuality?): Builder = apply { quality = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.background]. */
        public fun background(value: ResponseImageBackground?): Builder = apply { background = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.outputFormat]. */
        public fun outputFormat(value: ResponseImageFormat?): Builder = apply { outputFormat = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.outputCompression]. */
        public fun outputCompression(value: Long?): Builder = apply { outputCompression = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.inputFidelity]. */
        public fun inputFidelity(value: ResponseImageFidelity?): Builder = apply { inputFidelity = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.inputImageMask]. */
        public fun inputImageMask(value: ResponseImageMask?): Builder = apply { inputImageMask = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.moderation]. */
        public fun moderation(value: String?): Builder = apply { moderation = Field.of(value) }

        /** Sets [ResponseImageGenerationTool.partialImages]. */
        public fun partialImages(value: Long?): Builder = apply { partialImages = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseImageGenerationTool = ResponseImageGenerationTool(
            model = model,
            action = action,
            size = size,
            quality = quality,
            background = background,
            outputFormat = outputFormat,
            outputCompression = outputCompression,
            inputFidelity = inputFidelity,
            inputImageMask = inputImageMask,
            moderation = moderation,
            partialImages = partialImages,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseImageGenerationTool>() {
        override fun read(from: ObjectReader): ResponseImageGenerationTool {
            from.constant("type", "image_generation")
            return ResponseImageGenerationTool(
                model = from.field("model", StringCodec),
                action = from.field("action", ResponseImageAction),
                size = from.field("size", StringCodec),
                quality = from.field("quality", ResponseImageQuality),
                background = from.field("background", ResponseImageBackground),
                outputFormat = from.field("output_format", ResponseImageFormat),
                outputCompression = from.field("output_compression", LongCodec),
                inputFidelity = from.field("input_fidelity", ResponseImageFidelity),
                inputImageMask = from.field("input_image_mask", ResponseImageMask),
                moderation = from.field("moderation", StringCodec),
                partialImages = from.field("partial_images", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
