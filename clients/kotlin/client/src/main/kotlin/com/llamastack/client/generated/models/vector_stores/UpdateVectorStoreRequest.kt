// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Fields of a vector store to change.
 *
 * Source: vector_stores.yaml#/components/schemas/UpdateVectorStoreRequest
 */
public class UpdateVectorStoreRequest(
    /** New name. */
    public val name: Field<String> = Field.Absent,
    /** New time of expiry. */
    public val expiresAfter: Field<VectorStoreExpiresAfter> = Field.Absent,
    /** Facts that take the place of the old ones. */
    public val metadata: Field<Metadata> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.field("name", name, StringCodec)
        to.field("expires_after", expiresAfter, VectorStoreExpiresAfter)
        to.field("metadata", metadata, AnyObjectCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var name: Field<String> = Field.Absent
        private var expiresAfter: Field<VectorStoreExpiresAfter> = Field.Absent
        private var metadata: Field<Metadata> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [UpdateVectorStoreRequest.name]. */
        public fun name(value: String?): Builder = apply { name = Field.of(value) }

        /** Sets [UpdateVectorStoreRequest.expiresAfter]. */
        public fun expiresAfter(value: VectorStoreExpiresAfter?): Builder = apply { expiresAfter = Field.of(value) }

        /** Sets [UpdateVectorStoreRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = apply { metadata = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): UpdateVectorStoreRequest = UpdateVectorStoreRequest(
            name = name,
            expiresAfter = expiresAfter,
            metadata = metadata,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<UpdateVectorStoreRequest>() {
        override fun read(from: ObjectReader): UpdateVectorStoreRequest {
            return UpdateVectorStoreRequest(
                name = from.field("name", StringCodec),
                expiresAfter = from.field("expires_after", VectorStoreExpiresAfter),
                metadata = from.field("metadata", AnyObjectCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
