// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * When to shorten a long context.
 *
 * Source: responses.yaml#/components/schemas/ResponseContextManagement
 */
public class ResponseContextManagement(
    /** Tokens in the context from which on it is shortened. */
    public val compactThreshold: Field<Long> = Field.Absent,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** What to do. */
    public val type: String get() = "compaction"

    override fun write(to: ObjectWriter) {
        to.constant("type", "compaction")
        to.field("compact_threshold", compactThreshold, LongCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseContextManagement, Builder>(ResponseContextManagement) {
        /** Sets [ResponseContextManagement.compactThreshold]. */
        public fun compactThreshold(value: Long?): Builder = set("compact_threshold", value, LongCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseContextManagement>() {
        override fun read(from: ObjectReader): ResponseContextManagement {
            from.constant("type", "compaction")
            return ResponseContextManagement(
                compactThreshold = from.field("compact_threshold", LongCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
