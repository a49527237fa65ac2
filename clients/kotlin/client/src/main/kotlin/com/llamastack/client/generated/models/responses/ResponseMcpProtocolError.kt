// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The server broke off the protocol.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpProtocolError
 */
public class ResponseMcpProtocolError @JvmOverloads constructor(
    /** Code of the protocol. */
    public val code: Long,
    /** The message. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseMcpErrorDetail {
    /** Tag of this kind. */
    public val type: String get() = "mcp_protocol_error"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        code = from.required("code", LongDecoder),
        message = from.required("message", StringDecoder),
        additionalProperties = from.constant("type", "mcp_protocol_error").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("code", code)
        to.required("message", message)
    }
}
