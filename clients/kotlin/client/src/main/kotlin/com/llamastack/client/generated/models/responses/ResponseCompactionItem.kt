// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "compaction")
        to.required("encrypted_content", encryptedContent, StringCodec)
        to.field("id", id, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseCompactionItem, Builder>(ResponseCompactionItem) {
        /** Sets [ResponseCompactionItem.encryptedContent]. */
        public fun encryptedContent(value: String): Builder = set("encrypted_content", value, StringCodec)

        /** Sets [ResponseCompactionItem.id]. */
        public fun id(value: String?): Builder = set("id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseCompactionItem>() {
        override fun read(from: ObjectReader): ResponseCompactionItem {
            from.constant("type", "compaction")
            return ResponseCompactionItem(
                encryptedContent = from.required("encrypted_content", StringCodec),
                id = from.field("id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
