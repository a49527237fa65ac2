// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The server answered with an HTTP error.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpHttpError
 */
public class ResponseMcpHttpError @JvmOverloads constructor(
    /** Status of the answer. */
    public val code: Long,
    /** The message. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseMcpErrorDetail {
    /** Tag of this kind. */
    public val type: String get() = "http_error"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        code = from.required("code", LongDecoder),
        message = from.required("message", StringDecoder),
        additionalProperties = from.constant("type", "http_error").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("code", code)
        to.required("message", message)
    }
}
