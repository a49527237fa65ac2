// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * An image as far as it is.
 *
 * Source: responses.yaml#/components/schemas/ResponseImageGenerationCallPartialImageEvent
 */
public class ResponseImageGenerationCallPartialImageEvent(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Number of the unfinished image. */
    public val partialImageIndex: Long,
    /** The image in base64. */
    public val partialImageB64: String,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    /** Width and height. */
    public val size: String? = null,
    /** Quality of the image. */
    public val quality: String? = null,
    /** Background of the image. */
    public val background: String? = null,
    /** Format of the image. */
    public val outputFormat: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.image_generation_call.partial_image"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.image_generation_call.partial_image")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("partial_image_index", partialImageIndex, LongCodec)
        to.required("partial_image_b64", partialImageB64, StringCodec)
        to.optional("size", size, StringCodec)
        to.optional("quality", quality, StringCodec)
        to.optional("background", background, StringCodec)
        to.optional("output_format", outputFormat, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseImageGenerationCallPartialImageEvent>() {
        override fun read(from: ObjectReader): ResponseImageGenerationCallPartialImageEvent {
            from.constant("type", "response.image_generation_call.partial_image")
            return ResponseImageGenerationCallPartialImageEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                partialImageIndex = from.required("partial_image_index", LongCodec),
                partialImageB64 = from.required("partial_image_b64", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                size = from.optional("size", StringCodec),
                quality = from.optional("quality", StringCodec),
                background = from.optional("background", StringCodec),
                outputFormat = from.optional("output_format", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
