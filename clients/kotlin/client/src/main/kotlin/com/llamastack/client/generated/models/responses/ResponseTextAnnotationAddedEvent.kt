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
 * A text gets a source.
 *
 * Source: responses.yaml#/components/schemas/ResponseTextAnnotationAddedEvent
 */
public class ResponseTextAnnotationAddedEvent(
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.output_text.annotation.added")
        to.required("item_id", itemId, StringCodec)
        to.required("output_index", outputIndex, LongCodec)
        to.required("content_index", contentIndex, LongCodec)
        to.required("annotation_index", annotationIndex, LongCodec)
        to.required("annotation", annotation, ResponseAnnotation)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseTextAnnotationAddedEvent>() {
        override fun read(from: ObjectReader): ResponseTextAnnotationAddedEvent {
            from.constant("type", "response.output_text.annotation.added")
            return ResponseTextAnnotationAddedEvent(
                itemId = from.required("item_id", StringCodec),
                outputIndex = from.required("output_index", LongCodec),
                contentIndex = from.required("content_index", LongCodec),
                annotationIndex = from.required("annotation_index", LongCodec),
                annotation = from.required("annotation", ResponseAnnotation),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
