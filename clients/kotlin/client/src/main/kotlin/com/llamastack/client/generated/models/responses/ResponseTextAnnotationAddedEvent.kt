// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A text gets a source.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextAnnotationAddedEvent
 */
public class ResponseTextAnnotationAddedEvent @JvmOverloads constructor(
    /** Identifier of the item. */
    public val itemId: String,
    /** Place of the item in the output. */
    public val outputIndex: Long,
    /** Place of the part in the item. */
    public val contentIndex: Long,
    /** Place of the source in the list. */
    public val annotationIndex: Long,
    /** A source of a text. */
    public val annotation: ResponseAnnotation,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.output_text.annotation.added"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        itemId = from.required("item_id", StringDecoder),
        outputIndex = from.required("output_index", LongDecoder),
        contentIndex = from.required("content_index", LongDecoder),
        annotationIndex = from.required("annotation_index", LongDecoder),
        annotation = from.required("annotation", ResponseAnnotation),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.output_text.annotation.added").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("item_id", itemId)
        to.required("output_index", outputIndex)
        to.required("content_index", contentIndex)
        to.required("annotation_index", annotationIndex)
        to.required("annotation", annotation)
        to.required("sequence_number", sequenceNumber)
    }
}
