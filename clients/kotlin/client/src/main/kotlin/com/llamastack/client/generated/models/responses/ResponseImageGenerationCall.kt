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
 * An image that the model made.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationCall
 */
public class ResponseImageGenerationCall(
    /** Identifier of the item. */
    public val id: String,
    /** How far an image is. */
    public val status: ResponseImageGenerationStatus,
    /** The image in base64; null until it is there. */
    public val result: String?,
    /** The description that the image was made from. */
    public val revisedPrompt: Field<String> = Field.Absent,
    /** Whether it was made anew or from another. */
    public val action: Field<ResponseImageAction> = Field.Absent,
    /** Width and height, such as `1024x1024`. */
    public val size: Field<String> = Field.Absent,
    /** Quality of the image. */
    public val quality: Field<ResponseImageQuality> = Field.Absent,
    /** Background of the image. */
    public val background: Field<ResponseImageBackground> = Field.Absent,
    /** Format of the image. */
    public val outputFormat: Field<ResponseImageFormat> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "image_generation_call"

    override fun write(to: ObjectWriter) {
        to.constant("type", "image_generation_call")
        to.required("id", id, StringCodec)
        to.required("status", status, ResponseImageGenerationStatus)
        to.nullable("result", result, StringCodec)
        to.field("revised_prompt", revisedPrompt, StringCodec)
        to.field("action", action, ResponseImageAction)
        to.field("size", size, StringCodec)
        to.field("quality", quality, ResponseImageQuality)
        to.field("background", background, ResponseImageBackground)
        to.field("output_format", outputFormat, ResponseImageFormat)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val status: ResponseImageGenerationStatus,
        private val result: String?,
    ) {
        private var revisedPrompt: Field<String> = Field.Absent
        private var action: Field<ResponseImageAction> = Field.Absent
        private var size: Field<String> = Field.Absent
        private var quality: Field<ResponseImageQuality> = Field.Absent
        private var background: Field<ResponseImageBackground> = Field.Absent
        private var outputFormat: Field<ResponseImageFormat> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseImageGenerationCall.revisedPrompt]. */
        public fun revisedPrompt(value: String?): Builder = apply { revisedPrompt = Field.of(value) }

        /** Sets [ResponseImageGenerationCall.action]. */
        public fun action(value: ResponseImageAction?): Builder = apply { action = Field.of(value) }

        /** Sets [ResponseImageGenerationCall.size]. */
        public fun size(value: String?): Builder = apply { size = Field.of(value) }

        /** Sets [ResponseImageGenerationCall.quality]. */
        public fun quality(value: ResponseImageQuality?): Builder = apply { quality = Field.of(value) }

        /** Sets [ResponseImageGenerationCall.background]. */
        public fun background(value: ResponseImageBackground?): Builder = apply { background = Field.of(value) }

        /** Sets [ResponseImageGenerationCall.outputFormat]. */
        public fun outputFormat(value: ResponseImageFormat?): Builder = apply { outputFormat = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseImageGenerationCall = ResponseImageGenerationCall(
            id = id,
            status = status,
            result = result,
            revisedPrompt = revisedPrompt,
            action = action,
            size = size,
            quality = quality,
            background = background,
            outputFormat = outputFormat,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseImageGenerationCall>() {
        override fun read(from: ObjectReader): ResponseImageGenerationCall {
            from.constant("type", "image_generation_call")
            return ResponseImageGenerationCall(
                id = from.required("id", StringCodec),
                status = from.required("status", ResponseImageGenerationStatus),
                result = from.nullable("result", StringCodec),
                revisedPrompt = from.field("revised_prompt", StringCodec),
                action = from.field("action", ResponseImageAction),
                size = from.field("size", StringCodec),
                quality = from.field("quality", ResponseImageQuality),
                background = from.field("background", ResponseImageBackground),
                outputFormat = from.field("output_format", ResponseImageFormat),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String, status: ResponseImageGenerationStatus, result: String?): Builder = Builder(id, status, result)
    }
}
