// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Why a response failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseError
 */
public class ResponseError @JvmOverloads constructor(
    /** Name of the error, such as `server_error` or `rate_limit_exceeded`. */
    public val code: String,
    /** One sentence for people. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        code = from.required("code", StringDecoder),
        message = from.required("message", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("code", code)
        to.required("message", message)
    }
}
