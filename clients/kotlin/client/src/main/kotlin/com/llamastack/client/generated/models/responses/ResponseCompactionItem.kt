// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * An earlier context made short.
 *
 * Source: responses.yaml#/components/schemas/ResponseCompactionItem
 */
public class ResponseCompactionItem(
    /** The context, readable for the server only. */
    public val encryptedContent: String,
    /** Identifier of the item. */
    public val id: Field<String> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "compaction"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        encryptedContent = from.required("encrypted_content", StringDecoder),
        id = from.field("id", StringDecoder),
        additionalProperties = from.constant("type", "compaction").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("encrypted_content", encryptedContent)
        to.field("id", id)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCompactionItem, Builder>() {
        override fun make(from: ObjectReader): ResponseCompactionItem = ResponseCompactionItem(from)

        /** Sets [ResponseCompactionItem.encryptedContent]. */
        public fun encryptedContent(value: String): Builder = set("encrypted_content", value)

        /** Sets [ResponseCompactionItem.id]. */
        public fun id(value: String?): Builder = set("id", value)
    }
}
