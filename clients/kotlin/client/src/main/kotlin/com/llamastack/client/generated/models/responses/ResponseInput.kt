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
import kotlinx.serialization.json.JsonElement

/**
 * Text from the user, or a list of items.
 *
 * Source: responses.yaml#/components/schemas/ResponseInput
 */
public sealed interface ResponseInput : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ResponseInput

    /** A list. */
    public class Items(value: List<ResponseInputItem>) :
        Wrapped<List<ResponseInputItem>>(value),
        ResponseInput

    /** Reads it. */
    public companion object : JsonDecoder<ResponseInput> {
        override fun decode(json: JsonElement): ResponseInput = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(ResponseInputItem).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ResponseInput = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ResponseInputItem>): ResponseInput = Items(value)
    }
}
