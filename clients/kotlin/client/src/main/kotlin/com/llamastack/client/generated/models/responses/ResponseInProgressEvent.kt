// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The response is being made.
 *
 * Source: responses.yaml#/components/schemas/ResponseInProgressEvent
 */
public class ResponseInProgressEvent(
    /** What a model answered, and how. */
    public val response: Response,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.in_progress"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.in_progress")
        to.required("response", response, Response)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseInProgressEvent>() {
        override fun read(from: ObjectReader): ResponseInProgressEvent {
            from.constant("type", "response.in_progress")
            return ResponseInProgressEvent(
                response = from.required("response", Response),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
