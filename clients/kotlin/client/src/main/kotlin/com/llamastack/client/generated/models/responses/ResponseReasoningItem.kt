// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        summary = from.required("summary", ListDecoder(model { ResponseSummaryText(it) })),
        content = from.field("content", ListDecoder(model { ResponseReasoningText(it) })),
        encryptedContent = from.field("encrypted_content", StringDecoder),
        status = from.field("status", ResponseItemStatus),
        additionalProperties = from.constant("type", "reasoning").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("id", id)
        to.required("summary", summary)
        to.field("content", content)
        to.field("encrypted_content", encryptedContent)
        to.field("status", status)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseReasoningItem, Builder>() {
        override fun make(from: ObjectReader): ResponseReasoningItem = ResponseReasoningItem(from)

        /** Sets [ResponseReasoningItem.id]. */
        public fun id(value: String): Builder = set("id", value)

        /** Sets [ResponseReasoningItem.summary]. */
        public fun summary(value: List<ResponseSummaryText>): Builder = set("summary", value)

        /** Sets [ResponseReasoningItem.content]. */
        public fun content(value: List<ResponseReasoningText>?): Builder = set("content", value)

        /** Sets [ResponseReasoningItem.encryptedContent]. */
        public fun encryptedContent(value: String?): Builder = set("encrypted_content", value)

        /** Sets [ResponseReasoningItem.status]. */
        public fun status(value: ResponseItemStatus?): Builder = set("status", value)
    }
}
