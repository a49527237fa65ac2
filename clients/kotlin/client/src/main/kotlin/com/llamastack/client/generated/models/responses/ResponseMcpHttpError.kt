// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The server answered with an HTTP error.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpHttpError
 */
public class ResponseMcpHttpError(
    /** Status of the answer. */
    public val code: Long,
    /** The message. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseMcpErrorDetail {
    /** Tag of this kind. */
    public val type: String get() = "http_error"

    override fun write(to: ObjectWriter) {
        to.constant("type", "http_error")
        to.required("code", code, LongCodec)
        to.required("message", message, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseMcpHttpError, Builder>(ResponseMcpHttpError) {
        /** Sets [ResponseMcpHttpError.code]. */
        public fun code(value: Long): Builder = set("code", value, LongCodec)

        /** Sets [ResponseMcpHttpError.message]. */
        public fun message(value: String): Builder = set("message", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseMcpHttpError>() {
        override fun read(from: ObjectReader): ResponseMcpHttpError {
            from.constant("type", "http_error")
            return ResponseMcpHttpError(
                code = from.required("code", LongCodec),
                message = from.required("message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
