// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
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

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var compactThreshold: Field<Long> = Field.Absent
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [ResponseContextManagement.compactThreshold]. */
        public fun compactThreshold(value: Long?): Builder = apply { compactThreshold = Field.of(value) }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): ResponseContextManagement = ResponseContextManagement(
            compactThreshold = compactThreshold,
            additionalProperties = additionalProperties.toMap(),
        )
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

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
