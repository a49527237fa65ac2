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
 * When the output files of a batch are deleted.
 *
 * Source: batches.yaml#/components/schemas/BatchOutputExpiration
 */
public class BatchOutputExpiration(
    /** How long they are kept, in seconds. */
    public val seconds: Long,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** The time from which it counts. */
    public val anchor: String get() = "created_at"

    override fun write(to: ObjectWriter) {
        to.constant("anchor", "created_at")
        to.required("seconds", seconds, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<BatchOutputExpiration, Builder>(BatchOutputExpiration) {
        /** Sets [BatchOutputExpiration.seconds]. */
        public fun seconds(value: Long): Builder = set("seconds", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<BatchOutputExpiration>() {
        override fun read(from: ObjectReader): BatchOutputExpiration {
            from.constant("anchor", "created_at")
            return BatchOutputExpiration(
                seconds = from.required("seconds", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
