// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Something went wrong.
 *
 * Source: responses.yaml#/components/schemas/ResponseErrorEvent
 */
public class ResponseErrorEvent @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        code = from.nullable("code", StringDecoder),
        message = from.required("message", StringDecoder),
        param = from.nullable("param", StringDecoder),
        sequenceNumber = from.required("sequence_number", LongDecoder),
        additionalProperties = from.constant("type", "error").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("code", code)
        to.required("message", message)
        to.required("param", param)
        to.required("sequence_number", sequenceNumber)
    }
}
