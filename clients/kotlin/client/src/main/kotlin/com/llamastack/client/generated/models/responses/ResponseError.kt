// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Why a response failed.
 *
 * Source: responses.yaml#/components/schemas/ResponseError
 */
public class ResponseError(
    /** Name of the error, such as `server_error` or `rate_limit_exceeded`. */
    public val code: String,
    /** One sentence for people. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("code", code, StringCodec)
        to.required("message", message, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseError>() {
        override fun read(from: ObjectReader): ResponseError {
            return ResponseError(
                code = from.required("code", StringCodec),
                message = from.required("message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
