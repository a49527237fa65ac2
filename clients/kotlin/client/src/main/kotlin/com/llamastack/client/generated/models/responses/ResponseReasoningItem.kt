// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseReasoningItem, Builder>(ResponseReasoningItem) {
        /** Sets [ResponseReasoningItem.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)

        /** Sets [ResponseReasoningItem.summary]. */
        public fun summary(value: List<ResponseSummaryText>): Builder = set("summary", value, ListCodec(ResponseSummaryText))

        /** Sets [ResponseReasoningItem.content]. */
        public fun content(value: List<ResponseReasoningText>?): Builder = set("content", value, ListCodec(ResponseReasoningText))

        /** Sets [ResponseReasoningItem.encryptedContent]. */
        public fun encryptedContent(value: String?): Builder = set("encrypted_content", value, StringCodec)

        /** Sets [ResponseReasoningItem.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value, ResponseItemStatus)
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
    }
}
