// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Stands for an item that is kept already.
 *
 * Source: responses.yaml#/components/schemas/ResponseItemReference
 */
public class ResponseItemReference(
    /** Identifier of the item. */
    public val id: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "item_reference"

    override fun write(to: ObjectWriter) {
        to.constant("type", "item_reference")
        to.required("id", id, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseItemReference, Builder>(ResponseItemReference) {
        /** Sets [ResponseItemReference.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseItemReference>() {
        override fun read(from: ObjectReader): ResponseItemReference {
            from.constant("type", "item_reference")
            return ResponseItemReference(
                id = from.required("id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
