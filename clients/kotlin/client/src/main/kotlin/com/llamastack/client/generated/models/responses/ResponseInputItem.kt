// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.firstFitting
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * One item of the input; a message may leave out its type.
 *
 * Source: responses.yaml#/components/schemas/ResponseInputItem
 */
public sealed interface ResponseInputItem : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<ResponseInputItem> {
        override fun decode(json: JsonElement): ResponseInputItem = when (kindOf(json)) {
            JsonKind.OBJECT -> firstFitting(json, TypedResponseInputItem, model { EasyInputMessage(it) })
            else -> throw mismatch("an object", json)
        }
    }
}
