// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * When a store expires.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreExpiresAfter
 */
public class VectorStoreExpiresAfter(
    /** How many days to keep it. */
    public val days: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** The moment from which the time runs. */
    public val anchor: String get() = "last_active_at"

    override fun write(to: ObjectWriter) {
        to.constant("anchor", "last_active_at")
        to.required("days", days, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<VectorStoreExpiresAfter, Builder>(VectorStoreExpiresAfter) {
        /** Sets [VectorStoreExpiresAfter.days]. */
        public fun days(value: Long): Builder = set("days", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreExpiresAfter>() {
        override fun read(from: ObjectReader): VectorStoreExpiresAfter {
            from.constant("anchor", "last_active_at")
            return VectorStoreExpiresAfter(
                days = from.required("days", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
