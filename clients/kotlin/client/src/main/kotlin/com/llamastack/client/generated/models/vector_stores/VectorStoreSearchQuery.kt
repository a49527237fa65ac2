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
 * One query, or several whose results are joined.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreSearchQuery
 */
public sealed interface VectorStoreSearchQuery : JsonValue {
    /** A text. */
    public class Text(value: String) : Wrapped<String>(value, StringCodec), VectorStoreSearchQuery

    /** A list. */
    public class Items(value: List<String>) : Wrapped<List<String>>(value, ListCodec(StringCodec)), VectorStoreSearchQuery

    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<VectorStoreSearchQuery>() {
        override fun decode(json: JsonElement): VectorStoreSearchQuery = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringCodec.decode(json))
            JsonKind.ARRAY -> Items(ListCodec(StringCodec).decode(json))
            else -> throw mismatch("a string or an array", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): VectorStoreSearchQuery = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<String>): VectorStoreSearchQuery = Items(value)
    }
}
