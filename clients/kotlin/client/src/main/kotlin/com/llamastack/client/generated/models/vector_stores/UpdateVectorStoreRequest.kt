// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        name = from.field("name", StringDecoder),
        expiresAfter = from.field("expires_after", model { VectorStoreExpiresAfter(it) }),
        metadata = from.field("metadata", AnyObjectDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.field("name", name)
        to.field("expires_after", expiresAfter)
        to.field("metadata", metadata)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<UpdateVectorStoreRequest, Builder>() {
        override fun make(from: ObjectReader): UpdateVectorStoreRequest = UpdateVectorStoreRequest(from)

        /** Sets [UpdateVectorStoreRequest.name]. */
        public fun name(value: String?): Builder = set("name", value)

        /** Sets [UpdateVectorStoreRequest.expiresAfter]. */
        public fun expiresAfter(value: VectorStoreExpiresAfter?): Builder = set("expires_after", value)

        /** Sets [UpdateVectorStoreRequest.metadata]. */
        public fun metadata(value: Metadata?): Builder = set("metadata", value)
    }
}
