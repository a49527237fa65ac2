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
 * Text, or a list of parts.
 *
 * Source: responses.yaml#/components/schemas/ResponseMessageContent
 */
public sealed interface ResponseMessageContent : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ResponseMessageContent

    /** A list. */
    public class Items(value: List<ResponseContentPart>) :
        Wrapped<List<ResponseContentPart>>(value),
        ResponseMessageContent

    /** Reads it. */
    public companion object : JsonDecoder<ResponseMessageContent> {
        override fun decode(json: JsonElement): ResponseMessageContent = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(ResponseContentPart).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ResponseMessageContent = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ResponseContentPart>): ResponseMessageContent = Items(value)
    }
}
