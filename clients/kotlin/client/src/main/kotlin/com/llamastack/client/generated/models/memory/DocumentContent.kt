// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.UntaggedUnionCodec
import com.llamastack.client.runtime.json.firstFitting
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import kotlinx.serialization.json.JsonElement

/**
 * A document: in place, or the URL that it is read from.
 *
 * Source: memory.yaml#/components/schemas/DocumentContent
 */
public sealed interface DocumentContent : JsonValue {
    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<DocumentContent>() {
        override fun decode(json: JsonElement): DocumentContent = when (kindOf(json)) {
            JsonKind.STRING -> InterleavedContent.decode(json)
            JsonKind.ARRAY -> InterleavedContent.decode(json)
            JsonKind.OBJECT -> firstFitting(json, InterleavedContent, Url)
            else -> throw mismatch("a string or an array or an object", json)
        }
    }
}
