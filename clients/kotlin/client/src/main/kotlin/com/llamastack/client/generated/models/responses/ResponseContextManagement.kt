// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.Field
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        compactThreshold = from.field("compact_threshold", LongDecoder),
        additionalProperties = from.constant("type", "compaction").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.field("compact_threshold", compactThreshold)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseContextManagement, Builder>() {
        override fun make(from: ObjectReader): ResponseContextManagement = ResponseContextManagement(from)

        /** Sets [ResponseContextManagement.compactThreshold]. */
        public fun compactThreshold(value: Long?): Builder = set("compact_threshold", value)
    }
}
