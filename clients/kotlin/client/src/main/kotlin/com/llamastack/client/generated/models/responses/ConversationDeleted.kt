// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A conversation that was deleted.
 *
 * Source: responses.yaml#/components/schemas/ConversationDeleted
 */
public class ConversationDeleted @JvmOverloads constructor(
    /** Identifier of the conversation. */
    public val id: String,
    /** Always true. */
    public val deleted: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this object. */
    public val `object`: String get() = "conversation.deleted"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        deleted = from.required("deleted", BooleanDecoder),
        additionalProperties = from.constant("object", "conversation.deleted").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("object", `object`)
        to.required("deleted", deleted)
    }
}
