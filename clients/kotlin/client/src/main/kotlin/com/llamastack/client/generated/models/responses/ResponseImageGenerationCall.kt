// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseImageGenerationCall, Builder>(ResponseImageGenerationCall) {
        /** Sets [ResponseImageGenerationCall.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseImageGenerationCall.status]. */
        public fun status(value: ResponseImageGenerationStatus): Builder = set("status", value, ResponseImageGenerationStatus)

        /** Sets [ResponseImageGenerationCall.result]. */
        public fun result(value: String?): Builder = set("result", value, StringCodec)

        /** Sets [ResponseImageGenerationCall.revisedPrompt]. */
        public fun revisedPrompt(value: String?): Builder = set("revised_prompt", value, StringCodec)

        /** Sets [ResponseImageGenerationCall.action]. */
        public fun action(value: ResponseImageAction?): Builder = set("action", value, ResponseImageAction)

        /** Sets [ResponseImageGenerationCall.size]. */
        public fun size(value: String?): Builder = set("size", value, StringCodec)

        /** Sets [ResponseImageGenerationCall.quality]. */
        public fun quality(value: ResponseImageQuality?): Builder = set("quality", value, ResponseImageQuality)

        /** Sets [ResponseImageGenerationCall.background]. */
        public fun background(value: ResponseImageBackground?): Builder = set("background", value, ResponseImageBackground)

        /** Sets [ResponseImageGenerationCall.outputFormat]. */
        public fun outputFormat(value: ResponseImageFormat?): Builder = set("output_format", value, ResponseImageFormat)
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
    }
}
