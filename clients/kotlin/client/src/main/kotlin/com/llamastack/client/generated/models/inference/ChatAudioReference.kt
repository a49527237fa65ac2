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
 * Something that a model spoke earlier.
 *
 * Source: inference.yaml#/components/schemas/ChatAudioReference
 */
public class ChatAudioReference(
    /** Its identifier. */
    public val id: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ChatAudioReference, Builder>(ChatAudioReference) {
        /** Sets [ChatAudioReference.id]. */
        public fun id(value: String): Builder = set("id", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ChatAudioReference>() {
        override fun read(from: ObjectReader): ChatAudioReference {
            return ChatAudioReference(
                id = from.required("id", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
