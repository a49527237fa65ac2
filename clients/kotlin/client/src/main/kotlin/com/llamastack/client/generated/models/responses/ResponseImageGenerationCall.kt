// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        status = from.required("status", ResponseImageGenerationStatus),
        result = from.nullable("result", StringDecoder),
        revisedPrompt = from.field("revised_prompt", StringDecoder),
        action = from.field("action", ResponseImageAction),
        size = from.field("size", StringDecoder),
        quality = from.field("quality", ResponseImageQuality),
        background = from.field("background", ResponseImageBackground),
        outputFormat = from.field("output_format", ResponseImageFormat),
        additionalProperties = from.constant("type", "image_generation_call").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("status", status)
        to.required("result", result)
        to.field("revised_prompt", revisedPrompt)
        to.field("action", action)
        to.field("size", size)
        to.field("quality", quality)
        to.field("background", background)
        to.field("output_format", outputFormat)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseImageGenerationCall, Builder>() {
        override fun make(from: ObjectReader): ResponseImageGenerationCall = ResponseImageGenerationCall(from)

        /** Sets [ResponseImageGenerationCall.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseImageGenerationCall.status]. */
        public fun status(value: ResponseImageGenerationStatus): Builder = set("status", value)

        /** Sets [ResponseImageGenerationCall.result]. */
        public fun result(value: String?): Builder = set("result", value)

        /** Sets [ResponseImageGenerationCall.revisedPrompt]. */
        public fun revisedPrompt(value: String?): Builder = set("revised_prompt", value)

        /** Sets [ResponseImageGenerationCall.action]. */
        public fun action(value: ResponseImageAction?): Builder = set("action", value)

        /** Sets [ResponseImageGenerationCall.size]. */
        public fun size(value: String?): Builder = set("size", value)

        /** Sets [ResponseImageGenerationCall.quality]. */
        public fun quality(value: ResponseImageQuality?): Builder = set("quality", value)

        /** Sets [ResponseImageGenerationCall.background]. */
        public fun background(value: ResponseImageBackground?): Builder = set("background", value)

        /** Sets [ResponseImageGenerationCall.outputFormat]. */
        public fun outputFormat(value: ResponseImageFormat?): Builder = set("output_format", value)
    }
}
