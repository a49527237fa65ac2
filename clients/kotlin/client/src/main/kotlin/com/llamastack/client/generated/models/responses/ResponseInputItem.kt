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
 * One item of the input; a message may leave out its type.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputItem
 */
public sealed interface ResponseInputItem : JsonValue {
    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<ResponseInputItem>() {
        override fun decode(json: JsonElement): ResponseInputItem = when (kindOf(json)) {
            JsonKind.OBJECT -> firstFitting(json, TypedResponseInputItem, EasyInputMessage)
            else -> throw mismatch("an object", json)
        }
    }
}
