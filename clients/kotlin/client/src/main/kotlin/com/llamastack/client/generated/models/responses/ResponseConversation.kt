// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The conversation that a response belongs to.
 *
 * Source: responses.yaml#/components/schemas/ResponseConversation
 */
public class ResponseConversation(
    /** Identifier of the conversation. */
    public val id: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseConversationReference {
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseConversation, Builder>(ResponseConversation) {
        /** Sets [ResponseConversation.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseConversation>() {
        override fun read(from: ObjectReader): ResponseConversation {
            return ResponseConversation(
                id = from.required("id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
