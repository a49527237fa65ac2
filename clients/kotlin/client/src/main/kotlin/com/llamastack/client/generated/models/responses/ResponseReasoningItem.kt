// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * What the model thought.
 *
 * Source: responses.yaml#/components/schemas/ResponseReasoningItem
 */
public class ResponseReasoningItem(
    /** Identifier of the item. */
    public val id: String,
    /** The thoughts in short. */
    public val summary: List<ResponseSummaryText>,
    /** The thoughts themselves, where the model shows them. */
    public val content: Field<List<ResponseReasoningText>> = Field.Absent,
    /** The thoughts encrypted, to be given back with the next input. */
    public val encryptedContent: Field<String> = Field.Absent,
    /** How far the item is. */
    public val status: Field<ResponseItemStatus> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseItem,
    ResponseOutputItem,
    TypedResponseInputItem {
    /** Tag of this kind. */
    public val type: String get() = "reasoning"

    override fun write(to: ObjectWriter) {
        to.constant("type", "reasoning")
        to.required("id", id, StringCodec)
        to.required("summary", summary, ListCodec(ResponseSummaryText))
        to.field("content", content, ListCodec(ResponseReasoningText))
        to.field("encrypted_content", encryptedContent, StringCodec)
        to.field("status", status, ResponseItemStatus)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
        private val id: String,
        private val summary: List<ResponseSummaryText>,
    ) {
        private var content: Field<List<ResponseReasoningText>> = Field.Absent
        private var encryptedContent: Field<String> = Field.Absent
        private var status: Field<ResponseItemStatus> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseReasoningItem.content]. */
        public fun content(value: List<ResponseReasoningText>?): Builder = apply { content = Field.of(value) }

        /** Sets [ResponseReasoningItem.encryptedContent]. */
        public fun encryptedContent(value: String?): Builder = apply { encryptedContent = Field.of(value) }

        /** Sets [ResponseReasoningItem.status]. */
        public fun status(value: ResponseItemStatus?): Builder = apply { status = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseReasoningItem = ResponseReasoningItem(
            id = id,
            summary = summary,
            content = content,
            encryptedContent = encryptedContent,
            status = status,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseReasoningItem>() {
        override fun read(from: ObjectReader): ResponseReasoningItem {
            from.constant("type", "reasoning")
            return ResponseReasoningItem(
                id = from.required("id", StringCodec),
                summary = from.required("summary", ListCodec(ResponseSummaryText)),
                content = from.field("content", ListCodec(ResponseReasoningText)),
                encryptedContent = from.field("encrypted_content", StringCodec),
                status = from.field("status", ResponseItemStatus),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(id: String, summary: List<ResponseSummaryText>): Builder = Builder(id, summary)
    }
}
