// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * The response exists; the first event of a stream.
 *
 * Source: responses.yaml#/components/schemas/ResponseCreatedEvent
 */
public class ResponseCreatedEvent(
    /** What a model answered, and how. */
    public val response: Response,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.created"

    override fun write(to: ObjectWriter) {
        to.constant("type", "response.created")
        to.required("response", response, Response)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCreatedEvent>() {
        override fun read(from: ObjectReader): ResponseCreatedEvent {
            from.constant("type", "response.created")
            return ResponseCreatedEvent(
                response = from.required("response", Response),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
