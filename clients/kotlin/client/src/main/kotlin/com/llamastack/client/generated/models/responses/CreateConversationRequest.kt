// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.MapDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * How a conversation starts.
 *
 * Source: responses.yaml#/components/schemas/CreateConversationRequest
 */
public class CreateConversationRequest(
    /** First items, 20 at most. */
    public val items: Field<List<ResponseInputItem>> = Field.Absent,
    /** Short texts to keep with the conversation. */
    public val metadata: Field<StringMap> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        items = from.field("items", ListDecoder(ResponseInputItem)),
        metadata = from.field("metadata", MapDecoder(StringDecoder)),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("items", items)
        to.field("metadata", metadata)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<CreateConversationRequest, Builder>() {
        override fun make(from: ObjectReader): CreateConversationRequest = CreateConversationRequest(from)

        /** Sets [CreateConversationRequest.items]. */
        public fun items(value: List<ResponseInputItem>?): Builder = set("items", value)

        /** Sets [CreateConversationRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = set("metadata", value)
    }
}
