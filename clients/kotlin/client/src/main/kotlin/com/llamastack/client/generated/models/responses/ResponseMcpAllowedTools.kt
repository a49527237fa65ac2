// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.StringCodec
import com.llamastack.client.runtime.json.UntaggedUnionCodec
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * Tools by name, or a filter.
 *
 * Source: responses.yaml#/components/schemas/ResponseMcpAllowedTools
 */
public sealed interface ResponseMcpAllowedTools : JsonValue {
    /** A list. */
    public class Items(value: List<String>) : Wrapped<List<String>>(value, ListCodec(StringCodec)), ResponseMcpAllowedTools

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ResponseMcpAllowedTools>() {
        override fun decode(json: JsonElement): ResponseMcpAllowedTools = when (kindOf(json)) {
            JsonKind.ARRAY -> Items(ListCodec(StringCodec).decode(json))
            JsonKind.OBJECT -> ResponseMcpToolFilter.decode(json)
            else -> throw mismatch("an array or an object", json)
        }

        /** A list. */
        @JvmStatic
        public fun of(value: List<String>): ResponseMcpAllowedTools = Items(value)
    }
}
