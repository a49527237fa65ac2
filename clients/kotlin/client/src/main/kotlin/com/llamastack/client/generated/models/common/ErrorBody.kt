// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * What went wrong, for people and for programs.
 *
 * Source: common.yaml#/components/schemas/ErrorBody
 */
public class ErrorBody @JvmOverloads constructor(
    /** One sentence that names the value and, where there is one, the cure. */
    public val message: String,
    /** Class of the error, such as `invalid_request_error`, `not_found_error` or `server_error`. */
    public val type: String,
    /** Stable name of the error, such as `model_not_found`; null when the class says enough. */
    public val code: String?,
    /** Path of the offending value, such as `messages[0].content`; null when no single value is at fault. */
    public val param: String?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        message = from.required("message", StringDecoder),
        type = from.required("type", StringDecoder),
        code = from.nullable("code", StringDecoder),
        param = from.nullable("param", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("message", message)
        to.required("type", type)
        to.required("code", code)
        to.required("param", param)
    }
}
