// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.StringCodec
import com.llamastack.client.runtime.json.UntaggedUnionCodec
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * A container by identifier, or one to be made.
 *
 * Source: responses.yaml#/components/schemas/ResponseCodeContainer
 */
public sealed interface ResponseCodeContainer : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), ResponseCodeContainer

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ResponseCodeContainer>() {
        override fun decode(json: JsonElement): ResponseCodeContainer = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.OBJECT -> ResponseCodeContainerAuto.decode(json)
            else -> throw mismatch("a string or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): ResponseCodeContainer = Text(value)
    }
}
