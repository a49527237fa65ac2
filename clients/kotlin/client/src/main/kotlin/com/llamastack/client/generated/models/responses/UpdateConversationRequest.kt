// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.MapCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The new metadata of a conversation.
 *
 * Source: responses.yaml#/components/schemas/UpdateConversationRequest
 */
public class UpdateConversationRequest(
    /** Short texts that replace the earlier ones; null removes them. */
    public val metadata: StringMap?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.nullable("metadata", metadata, MapCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UpdateConversationRequest, Builder>(UpdateConversationRequest) {
        /** Sets [UpdateConversationRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = set("metadata", value, MapCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UpdateConversationRequest>() {
        override fun read(from: ObjectReader): UpdateConversationRequest {
            return UpdateConversationRequest(
                metadata = from.nullable("metadata", MapCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
