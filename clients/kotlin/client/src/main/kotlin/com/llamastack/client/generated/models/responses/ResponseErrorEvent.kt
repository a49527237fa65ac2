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
 * Something went wrong.
 *
 * Source: responses.yaml#/components/schemas/ResponseErrorEvent
 */
public class ResponseErrorEvent(
    /** Name of the error. */
    public val code: String?,
    /** One sentence for people. */
    public val message: String,
    /** Path of the offending value. */
    public val param: String?,
    /** Number of this event within its stream. */
    public val sequenceNumber: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseStreamEvent {
    /** Tag of this kind. */
    public val type: String get() = "error"

    override fun write(to: ObjectWriter) {
        to.constant("type", "error")
        to.nullable("code", code, StringCodec)
        to.required("message", message, StringCodec)
        to.nullable("param", param, StringCodec)
        to.required("sequence_number", sequenceNumber, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseErrorEvent>() {
        override fun read(from: ObjectReader): ResponseErrorEvent {
            from.constant("type", "error")
            return ResponseErrorEvent(
                code = from.nullable("code", StringCodec),
                message = from.required("message", StringCodec),
                param = from.nullable("param", StringCodec),
                sequenceNumber = from.required("sequence_number", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
