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
 * The result of a tool, as text or as pieces of content.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolOutput
 */
public sealed interface ResponseToolOutput : JsonValue {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        ResponseToolOutput

    /** A list. */
    public class Items(value: List<ResponseInputContent>) :
        Wrapped<List<ResponseInputContent>>(value),
        ResponseToolOutput

    /** Reads it. */
    public companion object : JsonDecoder<ResponseToolOutput> {
        override fun decode(json: JsonElement): ResponseToolOutput = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(ResponseInputContent).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ResponseToolOutput = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<ResponseInputContent>): ResponseToolOutput = Items(value)
    }
}
