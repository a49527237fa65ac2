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
 * The content itself, or where it is.
 *
 * Source: agents.yaml#/components/schemas/AttachmentContent
 */
public sealed interface AttachmentContent : JsonValue {
    /** Reads and writes it. */
    public companion object : UntaggedUnionCodec<AttachmentContent>() {
        override fun decode(json: JsonElement): AttachmentContent = when (kindOf(json)) {
            JsonKind.STRING -> InterleavedContent.decode(json)
            JsonKind.ARRAY -> InterleavedContent.decode(json)
            JsonKind.OBJECT -> firstFitting(json, InterleavedContent, Url)
            else -> throw mismatch("a string or an array or an object", json)
        }
    }
}
