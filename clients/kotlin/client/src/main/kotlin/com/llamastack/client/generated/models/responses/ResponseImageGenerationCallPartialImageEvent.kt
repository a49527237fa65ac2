// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        partialImageIndex = from.required("partial_image_index", LongDecoder),
        partialImageB64 = from.required("partial_image_b64", StringDecoder),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        size = from.optional("size", StringDecoder),
        quality = from.optional("quality", StringDecoder),
        background = from.optional("background", StringDecoder),
        outputFormat = from.optional("output_format", StringDecoder),
        additionalProperties = from.constant("type", "response.image_generation_call.partial_image").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("partial_image_index", partialImageIndex)
        to.required("partial_image_b64", partialImageB64)
        to.optional("size", size)
        to.optional("quality", quality)
        to.optional("background", background)
        to.optional("output_format", outputFormat)
        to.required("sequence_number", sequenceNumber)
    }
}
