// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.field("items", items, ListCodec(ResponseInputItem))
        to.field("metadata", metadata, MapCodec(StringCodec))
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var items: Field<List<ResponseInputItem>> = Field.Absent
        private var metadata: Field<StringMap> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [CreateConversationRequest.items]. */
        public fun items(value: List<ResponseInputItem>?): Builder = apply { items = Field.of(value) }

        /** Sets [CreateConversationRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = apply { metadata = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): CreateConversationRequest = CreateConversationRequest(
            items = items,
            metadata = metadata,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<CreateConversationRequest>() {
        override fun read(from: ObjectReader): CreateConversationRequest {
            return CreateConversationRequest(
                items = from.field("items", ListCodec(ResponseInputItem)),
                metadata = from.field("metadata", MapCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
