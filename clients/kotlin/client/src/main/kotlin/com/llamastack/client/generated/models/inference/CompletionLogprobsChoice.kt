// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.UntaggedUnionCodec
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
    public class Flag(value: Boolean) : Wrapped<Boolean>(value, BooleanCodec), CompletionLogprobsChoice

    /** An integer. */
    public class Integer(value: Long) : Wrapped<Long>(value, LongCodec), CompletionLogprobsChoice

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<CompletionLogprobsChoice>() {
        override fun decode(json: JsonElement): CompletionLogprobsChoice = when (kindOf(json)) {
            JsonKind.NUMBER -> Integer(LongCodec.decode(json))
            JsonKind.BOOLEAN -> Flag(BooleanCodec.decode(json))
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
