// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Tools by name, or a filter.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpAllowedTools
 */
public sealed interface ResponseMcpAllowedTools : JsonValue {
    /** A list. */
    public class Items(value: List<String>) :
        Wrapped<List<String>>(value),
        ResponseMcpAllowedTools

    /** Reads it. */
    public companion object : JsonDecoder<ResponseMcpAllowedTools> {
        override fun decode(json: JsonElement): ResponseMcpAllowedTools = when (kindOf(json)) {
            JsonKind.ARRAY -> Items(ListDecoder(StringDecoder).decode(json))
            JsonKind.OBJECT -> model { ResponseMcpToolFilter(it) }.decode(json)
            else -> throw mismatch("an array or an object", json)
        }

        /** A list. */
        @JvmStatic
        public fun of(value: List<String>): ResponseMcpAllowedTools = Items(value)
    }
}
