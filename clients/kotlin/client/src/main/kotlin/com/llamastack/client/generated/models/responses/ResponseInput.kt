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
 * Text from the user, or a list of items.
 *
 * Source: responses.yaml#/components/schemas/ResponseInput
 */
public sealed interface ResponseInput : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), ResponseInput

    /** A list. */
    public class Items(value: List<ResponseInputItem>) : Wrapped<List<ResponseInputItem>>(value, ListCodec(ResponseInputItem)), ResponseInput

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ResponseInput>() {
        override fun decode(json: JsonElement): ResponseInput = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(ResponseInputItem).decode(json))
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
