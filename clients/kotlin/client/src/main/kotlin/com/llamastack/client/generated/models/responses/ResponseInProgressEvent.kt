// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * The response is being made.
 *
 * Source: responses.yaml#/components/schemas/ResponseInProgressEvent
 */
public class ResponseInProgressEvent @JvmOverloads constructor(
    /** What a model answered, and how. */
    public val response: Response,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "response.in_progress"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        response = from.required("response", model { Response(it) }),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "response.in_progress").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("response", response)
        to.required("sequence_number", sequenceNumber)
    }
}
