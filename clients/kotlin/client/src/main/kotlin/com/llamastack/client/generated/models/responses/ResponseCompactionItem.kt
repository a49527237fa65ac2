// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val encryptedContent: String,
    ) {
        private var id: Field<String> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseCompactionItem.id]. */
        public fun id(value: String?): Builder = apply { id = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseCompactionItem = ResponseCompactionItem(
            encryptedContent = encryptedContent,
            id = id,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(encryptedContent: String): Builder = Builder(encryptedContent)
    }
}
