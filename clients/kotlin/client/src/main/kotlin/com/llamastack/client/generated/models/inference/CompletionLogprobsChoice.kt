// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * Whether log probabilities are answered, or of how many tokens at each position.
 *
 * Source: inference.yaml#/components/schemas/CompletionLogprobsChoice
 */
public sealed interface CompletionLogprobsChoice : JsonValue {
    /** True or false. */
    public class Flag(value: Boolean) :
        Wrapped<Boolean>(value),
        CompletionLogprobsChoice

    /** An integer. */
    public class Integer(value: Long) :
        Wrapped<Long>(value),
        CompletionLogprobsChoice

    /** Reads it. */
    public companion object : JsonDecoder<CompletionLogprobsChoice> {
        override fun decode(json: JsonElement): CompletionLogprobsChoice = when (kindOf(json)) {
            JsonKind.NUMBER -> Integer(LongDecoder.decode(json))
            JsonKind.BOOLEAN -> Flag(BooleanDecoder.decode(json))
            else -> throw mismatch("a number or a boolean", json)
        }

        /** True or false. */
        @JvmStatic
        public fun of(value: Boolean): CompletionLogprobsChoice = Flag(value)

        /** An integer. */
        @JvmStatic
        public fun of(value: Long): CompletionLogprobsChoice = Integer(value)
    }
}
