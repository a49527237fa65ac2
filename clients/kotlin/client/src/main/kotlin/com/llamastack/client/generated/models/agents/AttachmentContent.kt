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
 * The content itself, or where it is.
 *
 * Source: agents.yaml#/components/schemas/AttachmentContent
 */
public sealed interface AttachmentContent : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<AttachmentContent> {
        override fun decode(json: JsonElement): AttachmentContent = when (kindOf(json)) {
            JsonKind.STRING -> InterleavedContent.decode(json)
            JsonKind.ARRAY -> InterleavedContent.decode(json)
            JsonKind.OBJECT -> firstFitting(json, InterleavedContent, model { Url(it) })
            else -> throw mismatch("a string or an array or an object", json)
        }
    }
}
