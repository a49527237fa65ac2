// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * Why a call of an MCP server failed, as text or in detail.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpError
 */
public sealed interface ResponseMcpError : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ResponseMcpError

    /** Reads it. */
    public companion object : JsonDecoder<ResponseMcpError> {
        override fun decode(json: JsonElement): ResponseMcpError = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.OBJECT -> ResponseMcpErrorDetail.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ResponseMcpError = Text(value)
    }
}
