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
 * New metadata of a stored chat completion.
 *
 * Source: inference.yaml#/components/schemas/UpdateChatCompletionRequest
 */
public class UpdateChatCompletionRequest(
    /** The new metadata; null removes it. */
    public val metadata: StringMap?,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.nullable("metadata", metadata, MapCodec(StringCodec))
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UpdateChatCompletionRequest, Builder>(UpdateChatCompletionRequest) {
        /** Sets [UpdateChatCompletionRequest.metadata]. */
        public fun metadata(value: StringMap?): Builder = set("metadata", value, MapCodec(StringCodec))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UpdateChatCompletionRequest>() {
        override fun read(from: ObjectReader): UpdateChatCompletionRequest {
            return UpdateChatCompletionRequest(
                metadata = from.nullable("metadata", MapCodec(StringCodec)),
                additionalProperties = from.rest(),
            )
        }
    }
}
